using Appointments.Data.Rows;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>What a reader should know of two persons whom an entry has made one.</summary>
/// <param name="judgement">The register before and after.</param>
/// <param name="from">Slug of the person that is not one of its own any more.</param>
/// <param name="into">Slug of the person that stays.</param>
internal sealed class MergeWarnings(Judgement judgement, string from, string into)
{
    private static readonly LocalDate AnyDay = new(2000, 1, 1);

    public async Task TellAsync(CancellationToken cancel)
    {
        var before = judgement.Before(AnyDay);
        var persons = await before.FindPersonsAsync([from, into], cancel);
        var stays = persons[1]!.Id;
        if ((await before.GendersAsync([persons[0]!.Id, stays], cancel)).Count > 1) judgement.Warn(GenderKept());
        if (await PartyDiffersAsync(stays, cancel) is { } day) judgement.Warn(PartyDiffers(day));
        foreach (var meeting in await judgement.After(AnyDay).MeetingsByIdAsync(await AttendedTwiceAsync(stays, cancel), cancel))
        {
            var body = (await judgement.After(meeting!.Day).BodyNamesAsync([meeting], cancel))[0];
            judgement.Warn(Objection.Of(
                "ATTENDANCE_TWICE",
                $"De to står hver for sig på deltagerlisten fra mødet i {body} den {meeting.Day.Danish()}; begge linjer er bevaret. Er det to personer, så skil dem igen.",
                $"The two stand each by themselves on the attendance list of the meeting of {body} on {meeting.Day.English()}; both lines are kept. If they are two persons, take them apart again (unmergePersons).",
                "into") with
            { Day = meeting.Day, Thing = new ThingRef("Meeting", meeting.Id) });
        }
    }

    /// <summary>The first day on which a party that the merge left out says something else than one that stands; null when there is none.</summary>
    private async Task<LocalDate?> PartyDiffersAsync(long personId, CancellationToken cancel)
    {
        var number = judgement.Number;
        var pairs = await judgement.AskAsync(
            db => db.PartyMemberships
                .Where(left => left.SupersededIn == number && !db.PartyMemberships.Any(later => later.FactId == left.FactId && later.RecordedIn == number))
                .Join(db.SealedValues, left => left.LetterDigest, letter => letter.Digest, (left, letter) => new { Row = left, Letter = letter.Value })
                .SelectMany(
                    left => db.PartyMemberships.Known(number).Where(row => row.PersonId == personId && row.FirstDay <= left.Row.LastDay && row.LastDay >= left.Row.FirstDay)
                        .Join(db.SealedValues, row => row.LetterDigest, letter => letter.Digest, (row, letter) => new { row.FirstDay, Letter = letter.Value }),
                    (left, stands) => new { Left = left.Row.FirstDay, Stands = stands.FirstDay, Differs = left.Letter != stands.Letter })
                .Where(pair => pair.Differs)
                .ToListAsync(cancel),
            cancel);
        return pairs.Count == 0 ? null : pairs.Min(pair => LocalDate.Max(pair.Left, pair.Stands));
    }

    /// <summary>Ids of the meetings on whose list the person stands twice since the merge, rising.</summary>
    private Task<List<long>> AttendedTwiceAsync(long personId, CancellationToken cancel)
    {
        var number = judgement.Number;
        return judgement.AskAsync(
            db => db.Attendance.Where(moved => moved.RecordedIn == number && moved.PersonId == personId
                    && db.Attendance.Known(number).Any(line => line.MeetingId == moved.MeetingId && line.PersonId == personId && line.FactId != moved.FactId))
                .Select(line => line.MeetingId).Distinct().OrderBy(id => id).ToListAsync(cancel),
            cancel);
    }

    /// <summary>Whether the two were the same is not told: of a sealed value not even that.</summary>
    private Objection GenderKept() => Objection.Of(
        "GENDER_KEPT",
        $"Køn er registreret for begge. Det, der står for «{into}», beholdes; det siges ikke, om de to er ens.",
        $"Gender is recorded of both. That of \"{into}\" is kept; whether the two are the same is not told.",
        "into");

    private Objection PartyDiffers(LocalDate day) => Objection.Of(
        "PARTY_DIFFERS",
        $"De to er registreret for hver sin liste på de samme dage, første gang {day.Danish()}. Det, der står for «{into}», gælder. Er det forkert, så skil de to igen, og flet den anden vej.",
        $"The two are recorded for different lists on the same days, first on {day.English()}. What stands of \"{into}\" holds. If that is wrong, take the two apart again (unmergePersons) and merge the other way.",
        "into") with
    { Day = day };
}
