using Appointments.Data.Import.Councillors;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Elections;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Previews;

/// <summary>What stands in the lists of a supposed election, as far as it can be read without comparing it with the register.</summary>
/// <param name="Lines">The councillors whose lines are right in themselves.</param>
/// <param name="Votes">The votes that are, by the codes of the municipalities.</param>
/// <param name="Term">First day of the new term; null when nothing says it.</param>
/// <param name="Complete">Codes of the municipalities whose lists are complete.</param>
/// <param name="Faults">What is wrong with the rest.</param>
internal sealed record SupposedLists(IReadOnlyList<CouncillorLine> Lines, IReadOnlyList<VoteCount> Votes, LocalDate? Term, IReadOnlySet<string> Complete, CouncillorFaults Faults)
{
    private const string Councils = "councils";
    private const string Counts = "votes";

    public static async Task<SupposedLists> ReadAsync(SupposedElection election, RegisterSession session, long state, CancellationToken cancel)
    {
        var rows = await session.AskAsync(db => db.Municipalities.Known(state).OrderByDescending(row => row.LastDay).ToListAsync(cancel), cancel);
        var places = new CouncillorPlaces(rows);
        var faults = new CouncillorFaults(election.CouncillorFile?.Name ?? Councils);
        var lines = LinesOf(election, places, faults);
        var term = (election.Term is { } day ? CouncilTerm.FirstDayOf(day) : lines.FirstOrDefault()?.Term);
        foreach (var other in lines.Where(line => line.Term != term))
            faults.Add(other.Line, "term", "Alle linjer skal gælde den samme valgperiode. (All lines must be of one council term.)");
        RefuseEmptyCouncils(election, places, faults);
        var votes = VotesOf(election, places, faults);
        var complete = election.CouncillorFile is null
            ? election.Councils.Where(council => council.Complete).Select(council => places.CodeOf(council.Municipality)).OfType<string>()
            : lines.Where(_ => election.Complete).Select(line => line.Municipality);
        return new SupposedLists(lines, votes, term, complete.ToHashSet(StringComparer.Ordinal), faults);
    }

    /// <summary>The place in the input that a fault speaks of: of a file the file as a whole, for its line stands in the message.</summary>
    public static string FieldOf(SupposedElection election, CouncillorFault fault)
    {
        if (fault.List == FaultyList.Councils)
            return FormattableString.Invariant($"councils.{fault.Line - 1}.{fault.Column}");
        if (fault.List == FaultyList.Votes)
            return election.VotesFile is not null ? "votesFile" : FormattableString.Invariant($"votes.{fault.Line - 1}.{(fault.Column.Length == 0 ? "municipality" : fault.Column)}");
        if (election.CouncillorFile is not null)
            return "councillorFile";
        var (council, place) = election.Councils.Index().SelectMany(it => it.Item.Councillors.Select((_, nth) => (it.Index, nth))).ElementAtOrDefault(fault.Line - 1);
        return fault.Column switch
        {
            "" => Councils,
            "municipality" or "term" => FormattableString.Invariant($"councils.{council}.municipality"),
            "office" => FormattableString.Invariant($"councils.{council}.councillors.{place}.kind"),
            var column => FormattableString.Invariant($"councils.{council}.councillors.{place}.{column}"),
        };
    }

    private static IReadOnlyList<CouncillorLine> LinesOf(SupposedElection election, CouncillorPlaces places, CouncillorFaults faults)
    {
        var reader = new CouncillorFile(new CouncillorDefaults(election.Term, election.Municipality), places, faults);
        return election.CouncillorFile is { } file ? reader.Read(file.Text.TrimStart('\uFEFF')) : reader.Read(election.Councils.SelectMany(council => council.Councillors.Select(it => Row(council, it))));
    }

    private static Dictionary<string, string> Row(SupposedCouncil council, SupposedCouncillor councillor) => new(StringComparer.Ordinal)
    {
        ["municipality"] = council.Municipality,
        ["name"] = councillor.Name,
        ["slug"] = councillor.Slug ?? "",
        ["party"] = councillor.Party ?? "",
        ["office"] = councillor.Kind == OfficeKind.DeputyMayor ? "deputy mayor" : councillor.Kind.ToString(),
    };

    /// <summary>A council in which nobody sits has no line that could have a fault, and would be left out in silence.</summary>
    private static void RefuseEmptyCouncils(SupposedElection election, CouncillorPlaces places, CouncillorFaults faults)
    {
        var own = new CouncillorFaults(Councils, FaultyList.Councils);
        foreach (var (index, council) in election.Councils.Index().Where(council => council.Item.Councillors.Count == 0))
        {
            if (council.Municipality.Length == 0 || places.CodeOf(council.Municipality) is null)
                own.Add(index + 1, "municipality", $"«{council.Municipality}» er ingen kommune i registret. (\"{council.Municipality}\" is no municipality of the register: write its four digits, 0851, or its name.)");
            else
                own.Add(index + 1, "councillors", "Angiv, hvem der sidder i kommunalbestyrelsen, eller udelad den. (Say who sits in the council, or leave it out.)");
        }

        faults.Join(own);
    }

    private static IReadOnlyList<VoteCount> VotesOf(SupposedElection election, CouncillorPlaces places, CouncillorFaults faults)
    {
        var own = new CouncillorFaults(election.VotesFile?.Name ?? Counts, FaultyList.Votes);
        var reader = new VotesFile(places, own);
        var votes = election.VotesFile is { } file ? reader.Read(file.Text.TrimStart('\uFEFF')) : reader.Read(election.Votes);
        faults.Join(own);
        return votes;
    }
}
