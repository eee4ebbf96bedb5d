using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Time;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary><c>Nomination</c>. What only the secretariat may read of a public one the table of rights keeps; confidential ones never come here for others.</summary>
internal static class NominationBindings
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Object<Nomination>("Nomination", nomination =>
    {
        nomination.Property("id", n => GlobalId.Of("Nomination", n.FactId));
        nomination.Reads<Forum?>("forum", (nominations, scope, cancel) => Aligned.OneAsync(nominations, n => (long?)n.ForumId, scope.View.ForaByIdAsync, cancel));
        nomination.Property("seatGroup", n => n.SeatKind);
        nomination.Reads<Authority?>("organisation", (nominations, scope, cancel) => Aligned.OneByTextAsync(nominations, n => n.OrganisationSlug, scope.View.AuthoritiesAsync, cancel));
        nomination.Property("name", n => n.Candidate?.Name);
        nomination.Reads<Person?>("person", (nominations, scope, cancel) => Aligned.OneAsync(nominations, n => n.PersonId, scope.View.PersonsByIdAsync, cancel));
        nomination.Property("title", n => n.Candidate?.Title);
        nomination.Property("workplace", n => n.Candidate?.Workplace);
        nomination.Reads<Municipality?>("municipality", (nominations, scope, cancel) =>
            Aligned.OneByTextAsync(nominations, n => n.Candidate?.MunicipalityCode, scope.View.MunicipalitiesAsync, cancel));
        nomination.Property("gender", n => n.Gender);
        nomination.Property("fromSmallCompany", n => n.FromSmallCompany);
        nomination.Property("statement", n => n.Candidate?.Statement);
        nomination.Property("statedReason", n => n.StatedReason);
        nomination.Property("public", n => !n.Confidential);
        nomination.Property("erased", n => n.Erased);
        nomination.Reads<LocalDate?>("erasedDay", async (nominations, scope, cancel) => await scope.View.ErasedDaysAsync(nominations, cancel));
        nomination.Reads<bool>("chosen", async (nominations, scope, cancel) => await ChosenAsync(nominations, scope, cancel));
        nomination.AddSpan(n => n.Span);
        nomination.Property("source", n => n.Source);
    });

    private static async ValueTask<IReadOnlyList<bool>> ChosenAsync(IReadOnlyList<Nomination> nominations, GraphScope scope, CancellationToken cancel)
    {
        var fora = await scope.View.HistoryAsync([.. nominations.Select(nomination => nomination.ForumId).Distinct()], cancel);
        return [.. nominations.Select(nomination => nomination.PersonId is { } person && fora[nomination.ForumId].Any(it => it.PersonId == person && it.MakesHolder && it.Span.Overlaps(nomination.Span)))];
    }
}
