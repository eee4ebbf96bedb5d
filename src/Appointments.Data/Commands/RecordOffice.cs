using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Law;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
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
        var place = new OfficePlace(wanted.Kind, wanted.Municipality, wanted.Region, forum?.FactId);
        var span = wanted.SpanIn(forum is null ? null : (await recording.View(wanted.FirstDay).LawAsync([forum.Kind], cancel)).GetValueOrDefault(forum.Kind)?.ForKkr(forum.KkrSlug));
        if (span.LastDay < wanted.FirstDay)
            recording.Refuse(DayObjections.EndBeforeStart(wanted.FirstDay, span.LastDay!.Value));
        else
            await place.RefuseAbsentAsync(recording, span, cancel);
        if (person is null || recording.Refusals.Count > 0)
            return;
        var standing = await place.HoldersAsync(recording, span, cancel);
        if (OfficeObjections.Against(standing, person.FactId) is { } held)
            recording.Refuse(held);
        else if (place.HasOneHolder)
            await EndPredecessorsAsync(recording, standing, span, cancel);
        if (recording.Refusals.Count == 0)
            recording.Result = recording.Add(Row(recording, person, place, span));
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var office = (await judgement.After(wanted.FirstDay).OfficesByIdAsync([judgement.Result!.Value], cancel))[0]!;
        await OfficeLoss.WarnOfPredecessorsAsync(judgement, cancel);
        await OfficeLoss.WarnAsync(judgement, cancel);
        await OfficeBoards.WarnAsync(judgement, office, cancel);
    }

    /// <summary>
    /// Refuses when somebody begins in the office later than this one would, for then the days are wrong, not the predecessor; and when the one who
    /// has it has it longer, for who comes for a while does not take the days after.
    /// </summary>
    private async Task EndPredecessorsAsync(Recording recording, List<OfficeRow> standing, Span span, CancellationToken cancel)
    {
        if (standing.Find(row => row.FirstDay >= wanted.FirstDay) is { } later)
        {
            recording.Refuse(OfficeObjections.Taken(later));
            return;
        }

        if (standing.Find(row => row.LastDay > span.LastDay) is { } longer)
        {
            var name = (await recording.View(wanted.FirstDay).PersonsByIdAsync([longer.PersonId], cancel))[0]!.Name;
            recording.Refuse(OfficeObjections.Stays(longer, name, span));
            return;
        }

        Predecessors.End(recording, standing, wanted.FirstDay);
    }

    private OfficeRow Row(Recording recording, PersonRow person, OfficePlace place, Span span) => new()
    {
        PersonId = person.FactId,
        Kind = place.Kind,
        Title = wanted.Title ?? OfficeTitle.Of(place.Kind),
        MunicipalityCode = place.Municipality,
        RegionCode = place.Region,
        ForumId = place.ForumId,
        Span = span,
        Source = wanted.Source ?? SourceOf.Registration(recording),
    };
}
