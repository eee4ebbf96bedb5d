using NodaTime;

namespace Appointments.Data.Views;

/// <summary>
/// The register as of one day, as it was known in one state. Every question takes a list and is answered with a constant number
/// of statements, however long the list. Answers are either aligned with the list (null where nothing is known) or looked up by
/// its entries (an entry without facts has an empty group). An entry may stand in a list more than once.
/// </summary>
public sealed partial class RegisterView
{
    private readonly RegisterSession session;

    internal RegisterView(RegisterSession session, LocalDate day, long state)
    {
        this.session = session;
        Day = day;
        State = state;
    }

    /// <summary>The day asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>The number of the last journal entry that this view knows of.</summary>
    public long State { get; }
}
