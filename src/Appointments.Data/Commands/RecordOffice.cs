using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.People;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>
/// Somebody gets an office. Of an office that has one holder, a mayor's, the one who holds it then leaves it the day before. Seats that follow
/// the office follow by themselves.
/// </summary>
/// <param name="wanted">Who, which office, when.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class RecordOffice(NewOffice wanted, long? expectedVersion) : Command
{
    private static readonly OfficeKind[] OneHolder = [OfficeKind.Mayor, OfficeKind.RegionalCouncilChair, OfficeKind.ForumChair];

    /// <inheritdoc/>
    public override string Name => "record-office";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => wanted.ToJson();

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var person = await recording.PersonAsync(wanted.Person, "person", cancel);
        var forum = wanted.Forum is null ? null : await recording.ForumAsync(wanted.Forum, "forum", cancel);
        await RefusePlaceAsync(recording, cancel);
        if (wanted.Span.LastDay < wanted.FirstDay)
            recording.Refuse(DayObjections.EndBeforeStart(wanted.FirstDay, wanted.Span.LastDay!.Value));
        if (person is null || recording.Refusals.Count > 0)
            return;
        var standing = await StandingAsync(recording, forum?.FactId, cancel);
        if (standing.Find(row => row.PersonId == person.FactId) is { } same)
        {
            recording.Refuse(Held(same));
            return;
        }

        if (OneHolder.Contains(wanted.Kind) && !EndPredecessors(recording, standing))
            return;
        recording.Result = recording.Add(Row(recording, person, forum));
    }

    internal override Task JudgeAsync(Judgement judgement, CancellationToken cancel) => OfficeLoss.WarnAsync(judgement, cancel);

    private async Task RefusePlaceAsync(Recording recording, CancellationToken cancel)
    {
        var day = wanted.FirstDay;
        if (wanted.Municipality is { } municipality && !await recording.Standing<MunicipalityRow>().AnyAsync(row => row.Code == municipality && row.FirstDay <= day && row.LastDay >= day, cancel))
            recording.Refuse(NotThere($"Der er ingen kommune med koden «{municipality}» den {day.Danish()}", $"There is no municipality with the code \"{municipality}\" on {day.English()}", "municipality"));
        if (wanted.Region is { } region && !await recording.Standing<RegionRow>().AnyAsync(row => row.Code == region && row.FirstDay <= day && row.LastDay >= day, cancel))
            recording.Refuse(NotThere($"Der er ingen region med koden «{region}» den {day.Danish()}", $"There is no region with the code \"{region}\" on {day.English()}", "region"));
    }

    private static Objection NotThere(FormattableString danish, FormattableString english, string field) => Objection.Of(
        "OFFICE_DOES_NOT_EXIST",
        $"{FormattableString.Invariant(danish)}, så hvervet findes ikke. Ret koden eller dagen.",
        $"{FormattableString.Invariant(english)}, so there is no such office. Mend the code or the day.",
        field);

    private Task<List<OfficeRow>> StandingAsync(Recording recording, long? forumId, CancellationToken cancel)
    {
        var (kind, municipality, region) = (wanted.Kind, wanted.Municipality, wanted.Region);
        var (first, last) = (wanted.FirstDay, wanted.Span.LastDay ?? OpenEnd.LastDay);
        return recording.Standing<OfficeRow>()
            .Where(row => row.Kind == kind && row.MunicipalityCode == municipality && row.RegionCode == region && row.ForumId == forumId && row.FirstDay <= last && row.LastDay >= first)
            .OrderBy(row => row.FirstDay).ThenBy(row => row.FactId)
            .ToListAsync(cancel);
    }

    /// <summary>False when somebody begins in the office later than this one would: then the days are wrong, not the predecessor.</summary>
    private bool EndPredecessors(Recording recording, List<OfficeRow> standing)
    {
        if (standing.Find(row => row.FirstDay >= wanted.FirstDay) is { } later)
        {
            recording.Refuse(Objection.Of(
                "OFFICE_TAKEN",
                $"En anden har hvervet fra {later.FirstDay.Danish()}. Lad dette slutte dagen før, eller ret det andet.",
                $"Somebody else has the office from {later.FirstDay.English()}. Let this one end the day before, or correct the other.",
                "lastDay"));
            return false;
        }

        foreach (var row in standing)
            OfficeEnding.Record(recording, row, wanted.FirstDay.PlusDays(-1));
        return true;
    }

    private OfficeRow Row(Recording recording, PersonRow person, ForumRow? forum) => new()
    {
        PersonId = person.FactId,
        Kind = wanted.Kind,
        Title = wanted.Title ?? OfficeTitle.Of(wanted.Kind),
        MunicipalityCode = wanted.Municipality,
        RegionCode = wanted.Region,
        ForumId = forum?.FactId,
        Span = wanted.Span,
        Source = wanted.Source ?? SourceOf.Registration(recording),
    };

    private static Objection Held(OfficeRow row) => Objection.Of(
        "OFFICE_HELD",
        $"Personen har allerede hvervet fra {row.Span.FirstDay?.Danish() ?? "en ukendt dag"} til {row.Span.LastDay?.Danish() ?? "en ukendt dag"}.",
        $"The person has the office already, from {row.Span.FirstDay?.English() ?? "an unknown day"} to {row.Span.LastDay?.English() ?? "an unknown day"}.",
        "person");
}
