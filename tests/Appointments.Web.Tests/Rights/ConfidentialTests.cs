using System.Buffers;
using System.Globalization;
using System.Text;
using Appointments.Data;
using Appointments.Data.Views;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Rights;
using Appointments.Domain.Time;
using Appointments.Graph;
using Appointments.Graph.Writing;
using Appointments.Web.Tests.Hosting;
using GraphQL.Engine;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Rights;

/// <summary>
/// A register with a confidential nomination answers the public, and whoever works for another KKR, to the letter as the register without it: in lists, counts, searches,
/// errors, the journal and the stream of changes, and by the same number of statements, so that not even the time tells.
/// </summary>
public sealed class ConfidentialTests : IAsyncLifetime
{
    private const string Forum = "erhvervshus-nordjylland";
    private const string Round = "erhvervshus-nordjylland-2026-04-01";

    private static readonly string[] Questions =
    [
        $$"""{ forum(slug: "{{Forum}}", asOf: "2026-04-01") { version changeDays nominations { name gender statement } composition { verdict openSeats findings { rule answer found sum missing persons { slug } } receipt { answerHash } } seats { occupancy deputies { order } } } }""",
        $$"""{ forum(slug: "{{Forum}}", asOf: "2026-04-01") { history { person { slug } } retracted { person { slug } } settings { name } meetings { day } } }""",
        """{ fora(search: "Erhvervshus") { totalCount nodes { slug version } } }""",
        """{ persons(search: "Hemmelig") { totalCount nodes { slug } } }""",
        """{ persons(search: "Prøvesen") { totalCount } personMatches(names: ["Hemmelig Prøvesen"]) { matches { spelling } } }""",
        """{ overview(kkr: "kkr-nordjylland", asOf: "2026-04-01") { vacancies { days } findings { finding { rule found } } nominationDeadlines { round } openProposals deadlines { day } undetermined { count } } }""",
        """{ kkr(slug: "kkr-nordjylland", asOf: "2026-04-01") { balance { together { held open gender { women men } } years { year nominations { count gender { women men } } } } } }""",
        """{ changes(last: 100) { totalCount firstNumber lastNumber nodes { number kind command reason factCount facts { table title } forums { slug } persons { slug } } } }""",
        $$"""{ changes(forum: "{{Forum}}", last: 100) { totalCount nodes { number } } }""",
        """{ changes(actor: "sekretariatet", last: 100) { totalCount nodes { number } } }""",
        $$"""{ nominationRounds { slug } nominationRound(slug: "{{Round}}") { slug } }""",
        """{ nominationRound(slug: "findes-ikke") { slug } }""",
        """{ proposals { totalCount } }""",
        """{ person(slug: "mogens-christen-gade", asOf: "2026-04-01") { erased { kind } appointments { party { letter } } seats { label } } retention { kind months } }""",
        """{ lawDocument(kind: "erhvervshus") { fora { slug version } } }""",
    ];

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task The_register_with_and_without_it_answer_alike_by_as_many_statements()
    {
        Caller[] readers = [Caller.Public, new("Uden Rolle", []), new("Test Testesen", [new Grant(Role.Registrar, "kkr-syddanmark")])];
        var today = RegisterDay.Today(SystemClock.Instance);
        Assert.Equal("", Code(await host.MutateAsync("openNominationRound", new { forum = Forum, periodDay = "2026-04-01", deadlineDay = Iso(today.PlusDays(10)), meetingDay = Iso(today.PlusDays(20)) })));
        Assert.Equal("", Code(await host.MutateAsync("stepNominationRound", new { round = Round, step = "ORGANISATIONS_DECIDED", day = Iso(today), status = "DECIDED" })));
        var before = await WarmAsync(readers);
        var start = await host.VersionAsync();

        var nominated = await host.MutateAsync(
            "recordNomination",
            new { forum = Forum, round = Round, seatGroup = "business", organisation = "di", name = "Hemmelig Prøvesen", gender = "F", statement = "Kan sagtens prøves", periodDay = "2026-04-01", @public = false },
            "entry nomination { id }");
        Assert.Equal("", Code(nominated));

        foreach (var (without, with) in before.Zip(await WarmAsync(readers)))
        {
            Assert.Equal(without, with);
        }

        Assert.Contains("Hemmelig Prøvesen", string.Concat(await AllAsync([Caller.Administrator("Test"), new("Test", [new Grant(Role.Registrar, "kkr-nordjylland")])])), StringComparison.Ordinal);

        // By its own id and number too it is as if there were nothing of that id and number.
        var id = nominated.GetProperty("nomination").GetProperty("id").GetString()!;
        var none = Convert.ToBase64String(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[0] + ":999999999"));
        var entry = nominated.GetProperty("entry").GetInt32();
        foreach (var reader in readers)
        {
            Assert.Equal(await AskAsync($"{{ node(id: \"{none}\") {{ __typename }} }}", reader), await AskAsync($"{{ node(id: \"{id}\") {{ __typename }} }}", reader));
            Assert.Equal(
                (await AskAsync($"{{ change(number: {entry + 1_000}) {{ reason }} }}", reader)).Replace((entry + 1_000).ToString(CultureInfo.InvariantCulture), "N", StringComparison.Ordinal),
                (await AskAsync($"{{ change(number: {entry}) {{ reason }} }}", reader)).Replace($"entry {entry};", "entry N;", StringComparison.Ordinal));
            Assert.Equal([], await StreamedAsync(reader, start));
        }

        Assert.Equal([entry], await StreamedAsync(Caller.Administrator("Test"), start));
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<string>> AllAsync(IEnumerable<Caller> readers)
    {
        var answers = new List<string>();
        foreach (var reader in readers)
        {
            foreach (var question in Questions)
            {
                answers.Add(await AskAsync(question, reader));
            }
        }

        return answers;
    }

    /// <summary>The answers when what a process remembers, the law for example, is remembered.</summary>
    private async Task<IReadOnlyList<string>> WarmAsync(IReadOnlyList<Caller> readers)
    {
        await AllAsync(readers);
        return await AllAsync(readers);
    }

    /// <summary>The answer, and by how many statements.</summary>
    private async Task<string> AskAsync(string question, Caller reader)
    {
        var session = host.Services.GetRequiredService<Registry>().OpenSession(reader);
        await using var scope = await GraphScope.BeginAsync(session, SystemClock.Instance, WriteAccess.None, CancellationToken.None);
        using var response = await host.Services.GetRequiredService<GraphQLEngine<GraphScope>>().ExecuteAsync(new GraphQLRequest { Query = Encoding.UTF8.GetBytes(question) }, scope, CancellationToken.None);
        var text = new ArrayBufferWriter<byte>();
        response.WriteTo(text);
        return $"{Encoding.UTF8.GetString(text.WrittenSpan)} {session.StatementCount.ToString(CultureInfo.InvariantCulture)} statements";
    }

    /// <summary>What a stream that went on behind a number would send within a moment.</summary>
    private async Task<IReadOnlyList<long>> StreamedAsync(Caller reader, long after)
    {
        var feed = new ChangeFeed(host.Services.GetRequiredService<Registry>(), Duration.FromMilliseconds(50));
        using var moment = new CancellationTokenSource(TimeSpan.FromMilliseconds(700));
        var numbers = new List<long>();
        try
        {
            await foreach (var number in feed.NumbersAsync(reader, new ChangeFilter(null, null, null, null, null, null), after, moment.Token))
            {
                numbers.Add(number);
            }
        }
        catch (OperationCanceledException)
        {
            // The moment is over; a stream ends no other way.
        }

        return numbers;
    }
}
