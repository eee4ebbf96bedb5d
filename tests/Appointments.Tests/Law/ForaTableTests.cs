using System.Globalization;
using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Appointments.Law;
using Appointments.Tests.House;
using Appointments.Tests.Import;
using NodaTime;

namespace Appointments.Tests.Law;

/// <summary><c>docs/fora.md</c>: every body that has a place, as the register answers for it. The table as it should be is written beside the test's binaries.</summary>
public sealed class ForaTableTests(StartedRegister started) : IClassFixture<StartedRegister>
{
    /// <summary>The day of the last paper: a forum is asked about on it where anything is demanded of it then, else on the first day that its law covers.</summary>
    private static readonly LocalDate LastPaper = new(2025, 10, 24);
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task The_table_says_of_each_forum_what_the_register_answers()
    {
        string[] expected = [.. await RowsAsync()];
        await File.WriteAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "fora.md"), expected);

        Assert.Equal(expected, File.ReadLines(Repository.PathOf("docs", "fora.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_kind_that_is_built_in_has_a_forum_in_it()
    {
        var kinds = (await RowsAsync()).Select(row => row.Split('|')[2].Trim().Trim('`')).Distinct(StringComparer.Ordinal);

        Assert.Equal(LawLibrary.Load().Select(law => law.Kind), kinds.Order(StringComparer.Ordinal));
    }

    private async Task<IReadOnlyList<string>> RowsAsync()
    {
        var session = started.Register.Registry.OpenSession();
        var state = (await session.CurrentStateAsync(Go)).Number;
        var laws = LawLibrary.Load().ToDictionary(law => law.Kind, StringComparer.Ordinal);
        var rows = new List<string>();
        foreach (var forum in SampleSlugs())
        {
            var law = laws[(await session.AsOf(LastPaper, state).FindForaAsync([forum], Go))[0]!.Kind];
            var demanded = law.Demands.Any(demand => demand.Covers(LastPaper)) && law.CoveredFrom <= LastPaper;
            rows.Add(await RowAsync(session.AsOf(demanded ? LastPaper : law.CoveredFrom, state), forum, laws));
        }

        return rows;
    }

    private static async Task<string> RowAsync(RegisterView view, string slug, Dictionary<string, LawDocument> laws)
    {
        var forum = (await view.FindForaAsync([slug], Go))[0]!;
        var law = laws[forum.Kind];
        var seats = (await view.SeatsAsync([forum.Id], Go))[forum.Id].Select(state => state.Seat).ToList();
        var composition = (await view.CompositionAsync([forum], Go))[0]!;
        var plan = composition.Findings.First(finding => finding.Rule == "seat-plan");
        var demands = composition.Findings.Where(finding => !CompositionRules.IsOwnOrder(finding.Rule)).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| `{slug}` | `{forum.Kind}` | {forum.Name} | {law.CoveredFrom.Iso()} | {view.Day.Iso()} | {Seats(seats)} | {Extent(plan, seats)} | {(plan.Confirmed ? "yes" : "no")} | {List(demands, true)} | {List(demands, false)} | {ContractName.Of(composition.Verdict)} | {Basis(plan.Citation)} |");
    }

    private static string Seats(List<Seat> seats)
    {
        var (voting, others) = (seats.Count(seat => seat.Voting), seats.Count(seat => !seat.Voting));
        return (voting, others) switch
        {
            (0, 0) => "none",
            (_, 0) => $"{voting}",
            _ => $"{voting} + {others} without vote",
        };
    }

    private static string Extent(Finding plan, List<Seat> seats) => plan.Answer != Answer.Undetermined ? "all" : seats.Count == 0 ? "not stated" : "some";

    private static string List(List<Finding> demands, bool confirmed)
    {
        var rules = string.Join(", ", demands.Where(finding => finding.Confirmed == confirmed && finding.Rule != "seat-plan").Select(finding => finding.Rule).Distinct(StringComparer.Ordinal));
        return rules.Length == 0 ? "–" : rules;
    }

    private static string Basis(Citation? citation) => citation is null
        ? "–"
        : $"{citation.Act.Da}{(citation.Paragraph is null ? "" : $", {citation.Paragraph}")} ({ContractName.Of(citation.Mark)})";

    private static IEnumerable<string> SampleSlugs() => File.ReadLines(Repository.PathOf("db", "samples", "kkr-nordjylland", "fora.yaml"))
        .Where(line => line.StartsWith("  - slug: ", StringComparison.Ordinal)).Select(line => line["  - slug: ".Length..]);
}
