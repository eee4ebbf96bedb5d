using System.Text.Json.Nodes;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Two persons of the register are one. What stands of the one is brought to the other in one entry; its address leads there from then on. It can be undone.</summary>
/// <param name="from">Slug of the person that is not one of its own.</param>
/// <param name="into">Slug of the person that it is.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class MergePersons(string from, string into, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "merge-persons";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Correction;

    internal override JsonObject ToJson() => new() { ["from"] = from, ["into"] = into };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var one = await recording.PersonAsync(from, "from", cancel);
        var other = await recording.PersonAsync(into, "into", cancel);
        if (one is null || other is null)
            return;
        await RefuseAsync(recording, one, other, cancel);
        if (recording.Refusals.Count > 0)
            return;
        var facts = await PersonFacts.StandingAsync(recording, other.FactId, cancel);
        var brought = await PersonFacts.StandingAsync(recording, one.FactId, cancel);
        var said = await SaidTwice.ReadAsync(recording, facts.Concat(brought), cancel);
        foreach (var fact in brought)
            Bring(recording, fact, other.FactId, facts, said);
        recording.Add(new PersonMergeRow { FromPersonId = one.FactId, IntoPersonId = other.FactId, Span = Always.Span, Source = SourceOf.Registration(recording) });
        recording.Result = other.FactId;
    }

    internal override Task JudgeAsync(Judgement judgement, CancellationToken cancel) => new MergeWarnings(judgement, from, into).TellAsync(cancel);

    private static void Bring(Recording recording, FactRow fact, long personId, IReadOnlyList<FactRow> facts, SaidTwice said)
    {
        // A person has one name on a day; the other's becomes a spelling that leads here.
        if (fact is PersonNameRow name) BecomeSpelling(recording, name, personId, facts);
        else if (facts.Any(stands => said.By(stands, fact))) recording.Supersede(fact);
        else PersonFacts.Move(recording, fact, personId);
    }

    private static void BecomeSpelling(Recording recording, PersonNameRow name, long personId, IReadOnlyList<FactRow> facts)
    {
        recording.Supersede(name);
        if (!facts.Any(fact => SaidTwice.IsSpelling(fact, name.Name)))
            recording.Add(new PersonAliasRow { PersonId = personId, Name = name.Name, SearchName = SearchName.Of(name.Name), Span = Always.Span, Source = name.Source });
    }

    private async Task RefuseAsync(Recording recording, PersonRow one, PersonRow other, CancellationToken cancel)
    {
        if (one.FactId == other.FactId)
            recording.Refuse(Objection.Of("SAME_PERSON", $"De to er allerede den samme person.", $"The two are the same person already.", "into"));
        if (await recording.Standing<PersonMergeRow>().AnyAsync(row => row.IntoPersonId == one.FactId, cancel))
            recording.Refuse(Objection.Of(
                "MERGED_ALREADY",
                $"Andre er flettet ind i «{from}». Skil dem først, eller flet den anden vej.",
                $"Others were merged into \"{from}\". Take them apart first (unmergePersons), or merge the other way.",
                "from"));
        await RefuseTwoSeatsAsync(recording, one, other, cancel);
    }

    /// <summary>One person cannot have two seats of one forum; so two who have are two persons, or something else is wrong first.</summary>
    private static async Task RefuseTwoSeatsAsync(Recording recording, PersonRow one, PersonRow other, CancellationToken cancel)
    {
        if (one.FactId == other.FactId)
            return;
        var seats = await HeldSeats.OfAsync(recording, [one.FactId, other.FactId], cancel);
        var clashes = from seat in seats.Where(it => it.PersonId == one.FactId)
                      from held in seats.Where(it => it.PersonId == other.FactId)
                      let days = seat.Clash(held)
                      where days is not null
                      orderby days.FirstDay
                      select (seat.ForumId, Days: days);
        foreach (var (forumId, days) in clashes.Distinct())
        {
            var day = days.FirstDay ?? days.LastDay ?? new LocalDate(2000, 1, 1);
            var forum = (await recording.View(day).ForaByIdAsync([forumId], cancel))[0]!.Name;
            recording.Refuse(Objection.Of(
                "SECOND_SEAT",
                $"De to har hver sin plads i {forum} {SpanWords.Danish(days)}; én person kan ikke have to.",
                $"The two have a seat each in {forum} {SpanWords.English(days)}; one person cannot have two.",
                "into") with
            { Day = days.FirstDay });
        }
    }
}
