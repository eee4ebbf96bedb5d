using Appointments.Data.Import.Councillors;
using Appointments.Data.Journal;
using Appointments.Data.Previews;
using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections.Previews;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data;

public sealed partial class Registry
{
    private const int MonthsLookedAt = 6;

    // Denmark has some 2,400 councillors in 98 councils; writers wait while a list is held against the register.
    private const int MostLines = 5_000;
    private const int LongestFile = 1_000_000;

    /// <summary>
    /// What an election would change, were the councils and votes as supposed: rehearsed as one command and taken back. Nothing is written. Other writers wait
    /// while it is read: some two dozen statements for each day on which anything changes.
    /// </summary>
    /// <param name="election">What is supposed.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<ElectionPreviewResult> PreviewElectionAsync(SupposedElection election, Actor actor, CancellationToken cancel)
    {
        var session = OpenSession(Audience.Secretariat);
        if (Unreadable(election) is { } unread)
            return ElectionPreviewResult.Refused(unread);
        var lists = await SupposedLists.ReadAsync(election, session, (await session.CurrentStateAsync(cancel)).Number, cancel);
        if (OutOfTerm(election, lists.Term, lists.Faults.Any) is { } refusal)
            return ElectionPreviewResult.Refused(refusal);

        // Without a term no line can be read, and the faults of the lines say so.
        var term = lists.Term ?? LocalDate.MinIsoValue;
        var until = election.Until ?? term.PlusMonths(MonthsLookedAt).PlusDays(-1);
        ElectionReading supposed;
        try
        {
            await using var rehearsal = await RehearseAsync(new Request(new SupposeElection(lists, term), actor, ""), cancel);
            supposed = await ElectionReading.OfAsync(rehearsal, lists, term, until, cancel);
        }
        catch (CouncillorFileException faulty)
        {
            return ElectionPreviewResult.Refused([.. faulty.Faults.Select(fault => Told(election, fault))]);
        }

        return new ElectionPreviewResult(await CompareAsync(session, supposed, term, cancel), [], supposed.Warnings);
    }

    /// <summary>Facts of a state never change, so the register without the election is read when others may write again.</summary>
    private static async Task<ElectionPreview> CompareAsync(RegisterSession session, ElectionReading supposed, LocalDate term, CancellationToken cancel)
    {
        var before = term.PlusDays(-1);
        var without = await supposed.Days.BoardsAsync(session, supposed.State, cancel);
        var days = new PreviewDays(before, supposed.Boards, supposed.NewPersons.Select(person => person.Id).ToHashSet());
        var boards = BoardOutlooks.Of(days, without);
        var looked = supposed.Boards.Select(board => board.Facts.Forum.Id).ToHashSet();
        return new ElectionPreview(
            supposed.State,
            before,
            term,
            supposed.Days.Until,
            [.. supposed.NewPersons.Select(person => person.Name)],
            EligibilityOutlooks.Of(days),
            OfficeSeatOutlooks.Of(days),
            boards,
            looked.Count - boards.Count,
            [.. supposed.Days.Fora.Where(forum => !looked.Contains(forum.Id)).Select(forum => forum.Name)],
            await supposed.Kkrs.CompareAsync(session.AsOf(before, supposed.State), cancel))
        {
            Shortened = supposed.Days.Shortened,
        };
    }

    private static Objection? Unreadable(SupposedElection election)
    {
        if (election is { Councils: [], CouncillorFile: null, Votes: [], VotesFile: null })
            return Objection.Of("NOTHING_SUPPOSED", $"Angiv de nye kommunalbestyrelser, stemmerne eller begge dele.", $"Give the new councils, the votes, or both.");
        if ((election.Councils.Count > 0 && election.CouncillorFile is not null) || (election.Votes.Count > 0 && election.VotesFile is not null))
            return Objection.Of("SUPPOSED_TWICE", $"Angiv enten en fil eller selve tallene og navnene, ikke begge dele.", $"Give either a file or the names and figures themselves, not both.");
        if (IsNoDay(election.Term))
            return OutOfRange("term");
        return !IsTooLong(election) ? null : Objection.Of(
            "TOO_LONG",
            $"En liste kan have højst {MostLines} linjer og en fil højst {LongestFile} tegn. Se på en del af valget ad gangen.",
            $"A list has {MostLines} lines at most, a file {LongestFile} characters. Look at a part of the election at a time.");
    }

    private static Objection? OutOfTerm(SupposedElection election, LocalDate? term, bool hasFaults)
    {
        if (election.Term is null && IsNoDay(term))
            return OutOfRange("councillorFile");
        if (term is null && (election.CouncillorFile is null || !hasFaults))
            return Objection.Of("TERM_NEEDED", $"Angiv en dag i den nye valgperiode.", $"Give a day in the new council term.", "term");
        return term is { } first && election.Until is { } until && (until < first || until > CouncilTerm.LastDayOf(first))
            ? Objection.Of(
                "DAY_OUT_OF_TERM",
                $"Sidste dag skal ligge i den nye valgperiode, {first.Danish()} til {CouncilTerm.LastDayOf(first).Danish()}.",
                $"The last day must lie in the new council term, {first.English()} to {CouncilTerm.LastDayOf(first).English()}.",
                "until")
            : null;
    }

    /// <summary>The days are those that the input of a registration may name.</summary>
    private static bool IsNoDay(LocalDate? day) => day is { Year: < 1900 or > 2199 };

    private static Objection OutOfRange(string field) => Objection.Of("DAY_OUT_OF_RANGE", $"Valgperioden skal ligge mellem 1900 og 2199.", $"The council term must lie between 1900 and 2199.", field);

    private static bool IsTooLong(SupposedElection election) =>
        election.Councils.Sum(council => council.Councillors.Count) > MostLines || election.Votes.Count > MostLines
        || new[] { election.CouncillorFile, election.VotesFile }.OfType<SupposedFile>().Any(file => file.Text.Length > LongestFile || file.Text.AsSpan().Count('\n') > MostLines);

    /// <summary>What is wrong with a line is said in both languages at once, as the import says it.</summary>
    private static Objection Told(SupposedElection election, CouncillorFault fault)
    {
        var message = fault.ToString();
        return new Objection("BAD_LIST", new LocalizedText(message, message), SupposedLists.FieldOf(election, fault));
    }
}
