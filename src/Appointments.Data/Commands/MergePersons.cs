using System.Text.Json.Nodes;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

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
        foreach (var fact in await PersonFacts.StandingAsync(recording, one.FactId, cancel))
        {
            // A person has one name on a day; the other's becomes a spelling that leads here.
            if (fact is PersonNameRow name) BecomeSpelling(recording, name, other.FactId);
            else PersonFacts.Move(recording, fact, other.FactId);
        }

        recording.Add(new PersonMergeRow { FromPersonId = one.FactId, IntoPersonId = other.FactId, Span = Always.Span, Source = SourceOf.Registration(recording) });
        recording.Result = other.FactId;
    }

    private static void BecomeSpelling(Recording recording, PersonNameRow name, long personId)
    {
        recording.Supersede(name);
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
        long[] both = [one.FactId, other.FactId];
        var seats = await recording.Standing<AppointmentRow>()
            .Where(row => EF.Parameter(both).Contains(row.PersonId) && (row.Status == AppointmentStatus.Appointed || row.Status == AppointmentStatus.Noted || row.Status == AppointmentStatus.Ended))
            .ToListAsync(cancel);
        foreach (var seat in seats.Where(row => row.PersonId == one.FactId))
        {
            var clash = seats.Find(row => row.PersonId == other.FactId && row.ForumId == seat.ForumId && row.Span.Overlaps(seat.Span));
            if (clash is null)
                continue;
            var day = seat.FirstDay > clash.FirstDay ? seat.FirstDay : clash.FirstDay;
            recording.Refuse(Objection.Of(
                "SECOND_SEAT",
                $"De to har hver sin plads i det samme forum den {day.Danish()}; én person kan ikke have to.",
                $"The two have a seat each in the same forum on {day.English()}; one person cannot have two.",
                "into") with
            { Day = day });
        }
    }
}
