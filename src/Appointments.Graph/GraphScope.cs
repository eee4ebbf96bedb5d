using Appointments.Data.Views;
using GraphQL.Engine.Binding;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Graph;

/// <summary>What the fields of one operation read with: one session, and the view (a day and a state) that the fields above have chosen.</summary>
public sealed class GraphScope
{
    private readonly RegisterSession session;
    private readonly RegisterState state;

    private GraphScope(RegisterSession session, RegisterState state, LocalDate today, RegisterView view)
    {
        this.session = session;
        this.state = state;
        Today = today;
        View = view;
    }

    /// <summary>Today in Denmark, the day meant when a question names none.</summary>
    public LocalDate Today { get; }

    /// <summary>The register as of the day and state that were asked.</summary>
    public RegisterView View { get; }

    /// <summary>The state the operation was begun with.</summary>
    public RegisterState State => state;

    /// <summary>Begins an operation: the newest state is fixed here, once, for all its statements.</summary>
    public static async ValueTask<GraphScope> BeginAsync(RegisterSession session, IClock clock, CancellationToken cancel)
    {
        var state = await session.CurrentStateAsync(cancel);
        var today = RegisterDay.Today(clock);
        return new GraphScope(session, state, today, session.AsOf(today, state.Number));
    }

    /// <summary>The scope below a field that names a day or a moment of knowledge; null leaves each as it was at the start.</summary>
    /// <exception cref="FieldException">The register had no entry yet at <paramref name="knownAt"/>.</exception>
    public async ValueTask<GraphScope> AtAsync(LocalDate? asOf, Instant? knownAt, CancellationToken cancel)
    {
        var known = state;
        if (knownAt is { } moment)
        {
            known = await session.StateAtAsync(moment, cancel) ?? throw new FieldException(
                $"The register knew nothing yet at {InstantPattern.ExtendedIso.Format(moment)}: leave knownAt out, or name a later moment. (Registret vidste intet endnu på det tidspunkt: udelad knownAt, eller angiv et senere.)",
                "NOTHING_KNOWN_YET");
            known = known.Number > state.Number ? state : known;
        }

        return new GraphScope(session, state, Today, session.AsOf(asOf ?? Today, known.Number));
    }
}
