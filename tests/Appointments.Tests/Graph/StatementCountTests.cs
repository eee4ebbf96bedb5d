using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Graph;
using Appointments.Graph.Writing;
using Appointments.Law;
using Appointments.Tests.Data;
using GraphQL.Engine;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Tests.Graph;

/// <summary>A question for fifty fora runs as many statements as a question for one: there is no N+1.</summary>
public sealed class StatementCountTests
{
    private const string Question = """
        query ($first: Int!) {
          fora(asOf: "2022-06-01", first: $first) {
            totalCount
            nodes {
              name
              kkrRelation
              legalBasis { act }
              seats { label occupancy appointedBy { name } nominatedBy { name } heldBy { name offices { title } } holder { party { letter } source { paper } } deputies { order } citation { paragraph } }
              composition { verdict findings { rule message seats { label } persons { name } } }
              history { person { name } seat { label } recordedAt }
              meetings { attendance { person { name } } }
              settings { name value voteTable { name total votes { letter municipality { name } } } }
              exemptions { rule reason }
              version
            }
          }
        }
        """;

    [Fact]
    public async Task Fifty_fora_cost_as_many_statements_as_one()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await FillAsync(register);
        var engine = RegisterEngine.Create();

        // The first question of a process reads the text of the law; the ones after find it parsed.
        await AskAsync(register, engine, 1);
        var one = await AskAsync(register, engine, 1);
        var fifty = await AskAsync(register, engine, 50);

        Assert.Equal((1, 50), (one.Fora, fifty.Fora));
        Assert.Equal(one.Statements, fifty.Statements);
    }

    [Fact]
    public async Task An_overview_of_fifty_fora_costs_as_many_statements_as_one_of_two()
    {
        var two = await OverviewAsync(2);
        var fifty = await OverviewAsync(50);

        Assert.Equal((2, 50), (two.Ending, fifty.Ending));
        Assert.Equal(two.Statements, fifty.Statements);
    }

    private static async Task<(int Ending, int Statements)> OverviewAsync(int fora)
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await FillAsync(register, fora);
        var engine = RegisterEngine.Create();
        (await AskOverviewAsync(register, engine, register.Registry.OpenSession())).Dispose();
        var session = register.Registry.OpenSession();
        using var answer = await AskOverviewAsync(register, engine, session);
        return (answer.RootElement.GetProperty("data").GetProperty("overview").GetProperty("ending").GetArrayLength(), session.StatementCount);
    }

    private static async Task<JsonDocument> AskOverviewAsync(TemporaryRegister register, GraphQLEngine<GraphScope> engine, RegisterSession session)
    {
        var scope = await GraphScope.BeginAsync(session, register.Clock, WriteAccess.None, CancellationToken.None);
        using var response = await engine.ExecuteAsync(
            new GraphQLRequest { Query = RegisterContract.Operations["overview"], Variables = JsonSerializer.SerializeToElement(new { asOf = "2022-06-01", days = 1500 }) }, scope, CancellationToken.None);
        Assert.Equal([], response.Errors.Select(error => error.Message));
        var bytes = new ArrayBufferWriter<byte>();
        response.WriteTo(bytes);
        return JsonDocument.Parse(bytes.WrittenMemory);
    }

    private static async Task FillAsync(TemporaryRegister register, int fora = 50)
    {
        var law = LawLibrary.Load().Single(document => document.Kind == "erhvervshus");
        await register.RecordAsync(recording =>
        {
            for (var i = 0; i < fora; i++)
            {
                var number = i.ToString("00", CultureInfo.InvariantCulture);
                var forum = recording.Add(new ForumRow { Slug = $"proeve-{number}", Kind = law.Kind, Field = ForumField.Business, KkrSlug = "kkr-nordjylland" });
                recording.Add(new ForumNameRow { ForumId = forum, Name = $"Prøve {number}", SortKey = number, SearchName = $"proeve {number}" });
                var votes = recording.Add(new VoteTableRow { Name = $"Prøvevalg {number}", Votes = [new(null, "A", 1)] });
                recording.Add(new ForumSettingRow { ForumId = forum, Name = "partyTable", Value = votes.ToString(CultureInfo.InvariantCulture) });
                recording.Add(new ExemptionRow { ForumId = forum, Rule = "geographic-spread", Reason = "Prøve.", Author = "Test Testesen" });
            }
        });
        await register.Registry.RecordAsync(new ImportLaw(law), Actor.System, "Regler", CancellationToken.None);
        await using var context = register.Read();
        var chairs = await context.Seats.Where(seat => seat.Role == SeatRole.Chair).ToListAsync();
        await register.RecordAsync(recording =>
        {
            foreach (var chair in chairs)
            {
                var person = recording.Add(new PersonRow { Slug = $"test-{chair.SeatId}" });
                recording.Add(new PersonNameRow { PersonId = person, Name = $"Test {chair.SeatId}", SortKey = "test", SearchName = "test" });
                recording.Add(new AppointmentRow { SeatId = chair.SeatId, ForumId = chair.ForumId, PersonId = person, Status = AppointmentStatus.Appointed, FirstDay = new LocalDate(2022, 4, 1), LastDay = new LocalDate(2026, 3, 31) });
            }
        });
    }

    private static async Task<(int Fora, int Statements)> AskAsync(TemporaryRegister register, GraphQLEngine<GraphScope> engine, int first)
    {
        // A program of its own: what one has read it does not ask for again.
        var session = new Registry(register.Database, register.Clock).OpenSession();
        var scope = await GraphScope.BeginAsync(session, register.Clock, WriteAccess.None, CancellationToken.None);
        using var response = await engine.ExecuteAsync(
            new GraphQLRequest { Query = Encoding.UTF8.GetBytes(Question), Variables = JsonSerializer.SerializeToElement(new { first }) }, scope, CancellationToken.None);
        Assert.Equal([], response.Errors.Select(error => error.Message));
        var bytes = new ArrayBufferWriter<byte>();
        response.WriteTo(bytes);
        using var answer = JsonDocument.Parse(bytes.WrittenMemory);
        var nodes = answer.RootElement.GetProperty("data").GetProperty("fora").GetProperty("nodes");
        Assert.All(nodes.EnumerateArray(), forum => Assert.Contains(forum.GetProperty("seats").EnumerateArray(), seat => seat.GetProperty("occupancy").GetString() == "HELD"));
        return (nodes.GetArrayLength(), session.StatementCount);
    }
}
