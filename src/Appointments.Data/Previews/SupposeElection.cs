using System.Text.Json.Nodes;
using Appointments.Data.Commands;
using Appointments.Data.Import.Councillors;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Previews;

/// <summary>An election as one entry that is rehearsed and never recorded: to be sent by <see cref="Registry.PreviewElectionAsync"/> only.</summary>
internal sealed class SupposeElection(SupposedLists lists, LocalDate term) : Command
{
    private static readonly Source Supposed = new("Antaget valg", null, null, SourceMark.Registered, null);

    public override string Name => "suppose-election";

    public override EntryKind Kind => EntryKind.Import;

    internal override JsonObject ToJson() => [];

    /// <exception cref="CouncillorFileException">The lists have faults.</exception>
    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var faults = lists.Faults.Copy();
        await CouncillorParties.RefuseUnknownAsync(recording, lists.Lines, faults, cancel);
        var persons = await new CouncillorMatch(recording, Supposed, faults).FindAsync(lists.Lines, cancel);
        await new CouncillorFacts(recording, Supposed, faults).AddAsync(persons, lists.Complete.Contains, cancel);
        await AddVotesAsync(recording, cancel);
    }

    internal override Task JudgeAsync(Judgement judgement, CancellationToken cancel) => Namesakes.WarnAsync(judgement, Told, cancel);

    /// <summary>One table for each KKR. Its day is the last before the term, so that it stands before what is recorded of the same election.</summary>
    private async Task AddVotesAsync(Recording recording, CancellationToken cancel)
    {
        if (lists.Votes.Count == 0) return;
        var areas = await recording.Standing<KkrAreaRow>().Where(area => area.FirstDay <= term && area.LastDay >= term).ToListAsync(cancel);
        foreach (var kkr in areas.GroupBy(area => area.KkrSlug, area => area.MunicipalityCode, StringComparer.Ordinal).OrderBy(kkr => kkr.Key, StringComparer.Ordinal))
        {
            var codes = kkr.ToHashSet(StringComparer.Ordinal);
            if (lists.Votes.Where(count => codes.Contains(count.MunicipalityCode!)).ToList() is { Count: > 0 } votes)
                recording.Add(new VoteTableRow { Name = "Antagne stemmer", KkrSlug = kkr.Key, Votes = votes, Span = OneDay.Span(term.PlusDays(-1)), Source = Supposed });
        }
    }

    private static Objection Told(Person person, Person other) => Objection.Of(
        "POSSIBLE_DUPLICATE",
        $"{person.Name} regnes for en ny person. {other.Name} («{other.Slug}») er i registret; er det den samme, så skriv adressen i listen.",
        $"{person.Name} is taken for somebody new. {other.Name} (\"{other.Slug}\") is in the register; if it is the same person, write the slug in the list.",
        "councils");
}
