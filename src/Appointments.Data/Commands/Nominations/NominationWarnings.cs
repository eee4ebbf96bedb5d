using Appointments.Domain.Appointments;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>What is told of a nomination that an entry has brought.</summary>
internal static class NominationWarnings
{
    /// <summary>Tells when the organisation is none of those that the law of the day lets nominate, and when it has named the candidate before.</summary>
    public static async Task TellAsync(Judgement judgement, CancellationToken cancel)
    {
        var anyDay = judgement.After(new LocalDate(2000, 1, 1));
        if ((await anyDay.NominationsByIdAsync([judgement.Result!.Value], cancel))[0] is not { } nomination)
            return;
        var view = judgement.After(nomination.Span.FirstDay ?? anyDay.Day);
        await WarnOfStrangerAsync(judgement, view, nomination, cancel);
        var others = (await view.NominationsOfForaAsync([nomination.ForumId], cancel))[nomination.ForumId];
        if (nomination.Candidate is { } candidate && others.Any(it => IsSame(it, nomination) && it.Candidate?.Name == candidate.Name))
            judgement.Warn(Objection.Of(
                "NOMINATED_BEFORE",
                $"Organisationen har allerede indstillet en kandidat med det navn til de samme pladser.",
                $"The organisation has nominated a candidate of that name for the same seats already.",
                "name"));
    }

    private static bool IsSame(Nomination one, Nomination other) =>
        one.FactId != other.FactId && one.OrganisationSlug == other.OrganisationSlug && one.SeatKind == other.SeatKind && one.Span.FirstDay == other.Span.FirstDay && one.RoundId == other.RoundId;

    private static async Task WarnOfStrangerAsync(Judgement judgement, Views.RegisterView view, Nomination nomination, CancellationToken cancel)
    {
        if (nomination.OrganisationSlug is not { } organisation || nomination.RoundId is not null)
            return;
        var seats = (await view.SeatsAsync([nomination.ForumId], cancel))[nomination.ForumId].Where(seat => seat.Seat.Kind == nomination.SeatKind).ToList();
        string[] listed = [.. seats.SelectMany(seat => seat.Seat.NominatedBy).Distinct(StringComparer.Ordinal)];
        var members = (await view.AuthoritiesAsync(listed, cancel)).SelectMany(authority => authority?.JointMembers ?? []);
        if (listed.Length > 0 && !listed.Concat(members).Contains(organisation, StringComparer.Ordinal))
            judgement.Warn(Objection.Of(
                "NOT_AMONG_NOMINATORS",
                $"«{organisation}» er ikke blandt dem, der kan indstille til pladserne den {view.Day.Danish()}. Indstillingen er registreret, som den står.",
                $"\"{organisation}\" is not among those who may nominate for the seats on {view.Day.English()}. The nomination is recorded as it stands.",
                "organisation"));
    }
}
