using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Undoes a merge: what it brought over goes back, as it stands now; what was recorded since stays.</summary>
/// <param name="from">Slug of the person that is one of its own again.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class UnmergePersons(string from, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "unmerge-persons";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Correction;

    internal override JsonObject ToJson() => new() { ["from"] = from };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var person = await recording.Standing<PersonRow>().FirstOrDefaultAsync(row => row.Slug == from, cancel);
        var merge = person is null ? null : await recording.Standing<PersonMergeRow>().FirstOrDefaultAsync(row => row.FromPersonId == person.FactId, cancel);
        if (merge is null || person is null)
            recording.Refuse(Objection.Of("NOT_MERGED", $"«{from}» er ikke flettet ind i nogen.", $"\"{from}\" is not merged into anybody.", "from"));
        if (recording.Refusals.Count > 0)
            return;
        await BringBackAsync(recording, merge!, cancel);
        await BringAgainAsync(recording, merge!, cancel);
        recording.Supersede(merge!);
        recording.Result = person!.FactId;
    }

    private static async Task BringBackAsync(Recording recording, PersonMergeRow merge, CancellationToken cancel)
    {
        var moved = await FactsOfEntryAsync(recording, merge.RecordedIn, cancel);
        foreach (var fact in await PersonFacts.StandingAsync(recording, merge.IntoPersonId, cancel))
        {
            // The spelling that the merge made of the name goes; what it moved goes back.
            if (fact is PersonAliasRow { } alias && alias.RecordedIn == merge.RecordedIn && !moved.Contains(alias.FactId)) recording.Supersede(alias);
            else if (moved.Contains(fact.FactId)) PersonFacts.Move(recording, fact, merge.FromPersonId);
        }
    }

    /// <summary>The facts that stood of somebody before the merge and were given to the other by it.</summary>
    private static async Task<HashSet<long>> FactsOfEntryAsync(Recording recording, long number, CancellationToken cancel)
    {
        var entry = await recording.Context.Journal.SingleAsync(row => row.Number == number, cancel);

        // A new thing gets its version's number first and its own right after it; a new version of a thing has the thing's older number.
        return [.. EntryFacts.Read(entry.Facts).Inserted.SelectMany(table => table).Where(row => row.Fact < row.Version).Select(row => row.Fact)];
    }

    /// <summary>The name that had become a spelling, and what the other had as well: the merge carried neither over.</summary>
    private async Task BringAgainAsync(Recording recording, PersonMergeRow merge, CancellationToken cancel)
    {
        foreach (var fact in await PersonFacts.LeftOutAsync(recording, merge.FromPersonId, merge.RecordedIn, cancel))
        {
            if (fact is OfficeRow office) await RefuseTakenAsync(recording, office, cancel);
            PersonFacts.Restore(recording, fact, merge.FromPersonId);
        }
    }

    /// <summary>An office comes back as it was then; one that has one holder may have another by now.</summary>
    private async Task RefuseTakenAsync(Recording recording, OfficeRow office, CancellationToken cancel)
    {
        var place = new OfficePlace(office.Kind, office.MunicipalityCode, office.RegionCode, office.ForumId);
        if (!place.HasOneHolder || (await place.HoldersAsync(recording, office.Span, cancel)).FirstOrDefault() is not { } other)
            return;
        var name = (await recording.View(other.Span.FirstDay ?? office.Span.FirstDay ?? new LocalDate(2000, 1, 1)).PersonsByIdAsync([other.PersonId], cancel))[0]!.Name;
        recording.Refuse(Objection.Of(
            "OFFICE_TAKEN",
            $"«{from}» ville få sit hverv som {office.Title} igen {SpanWords.Danish(office.Span)}, men det har kun én indehaver, og {name} har det {SpanWords.Danish(other.Span)}. Ret det hverv først, og skil så de to.",
            $"\"{from}\" would have the office of {office.Title} again {SpanWords.English(office.Span)}, but it has one holder only, and {name} has it {SpanWords.English(other.Span)}. Correct that office first (correctOffice), then take the two apart.",
            "from") with
        { Day = other.Span.FirstDay });
    }
}
