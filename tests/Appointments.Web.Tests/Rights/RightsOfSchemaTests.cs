using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Appointments.Data;
using Appointments.Data.Views;
using Appointments.Domain.Rights;
using Appointments.Graph;
using Appointments.Graph.Rights;
using Appointments.Graph.Writing;
using Appointments.Web.Tests.Hosting;
using GraphQL.Engine;
using GraphQL.Engine.Types;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Appointments.Web.Tests.Rights;

/// <summary>
/// Every root field and mutation is asked as every role, and what each is answered stands in <c>docs/rights.md</c>. With <c>APPOINTMENTS_SNAPSHOT=1</c> the test
/// writes that file; whoever changes who may what sees it in the difference.
/// </summary>
public sealed class RightsOfSchemaTests : IAsyncLifetime
{
    private static readonly string Page = Path.Combine(Checkout.Root, "docs", "rights.md");

    private static readonly (string Name, Caller Caller)[] Callers =
    [
        ("public", Caller.Public),
        ("no role", new Caller("Test Testesen", [])),
        ("link", Caller.HolderOfLink("link")),
        ("registrar", new Caller("Test Testesen", [new Grant(Role.Registrar, "kkr-nordjylland")])),
        ("head", new Caller("Test Testesen", [new Grant(Role.SecretariatHead, "kkr-nordjylland")])),
        ("auditor", new Caller("Test Testesen", [new Grant(Role.Auditor)])),
        ("administrator", Caller.Administrator("Test Testesen")),
    ];

    private WritingHost host = null!;
    private GraphQLEngine<GraphScope> engine = null!;

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        engine = host.Services.GetRequiredService<GraphQLEngine<GraphScope>>();
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Every_field_answers_every_role_as_the_table_says()
    {
        var version = await host.VersionAsync();
        var page = new StringBuilder("# Who may what\n\nWritten by a test that asks every root field and mutation as every role (`APPOINTMENTS_SNAPSHOT=1 dotnet test`); the rules stand in `graphql/rights.csv`. ");
        page.Append("A registrar and a head write for the fora of their own KKR only; what is outside is `FORBIDDEN` in the payload. Fields of a type that is not named are everybody's.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"| field | {string.Join(" | ", Callers.Select(caller => caller.Name))} |\n|---|{string.Concat(Callers.Select(_ => "---|"))}\n");
        foreach (var field in new[] { engine.Schema.QueryType!, engine.Schema.MutationType! }.SelectMany(type => type.Fields.Select(field => (type, field))).OrderBy(pair => pair.type.Name + pair.field.Name, StringComparer.Ordinal))
        {
            var answers = new List<string>();
            foreach (var (_, caller) in Callers)
            {
                answers.Add(await AskAsync(field.type, field.field, caller));
            }

            page.Append(CultureInfo.InvariantCulture, $"| `{field.type.Name}.{field.field.Name}` | {string.Join(" | ", answers)} |\n");
        }

        foreach (var right in RightsTable.BuiltIn.All.Where(right => !right.IsPublic && !right.Coordinate.StartsWith("Query.", StringComparison.Ordinal) && !right.Coordinate.StartsWith("Mutation.", StringComparison.Ordinal)))
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{right.Coordinate}` | {string.Join(" | ", Callers.Select(caller => Judged(right, caller.Caller)))} |\n");
        }

        if (Environment.GetEnvironmentVariable("APPOINTMENTS_SNAPSHOT") == "1")
        {
            await File.WriteAllTextAsync(Page, page.ToString());
        }

        Assert.Equal((await File.ReadAllTextAsync(Page)).ReplaceLineEndings("\n"), page.ToString());
        Assert.Equal(version, await host.VersionAsync());
    }

    [Fact]
    public void What_has_no_line_stops_the_start_with_the_list()
    {
        var lines = RegisterContract.Rights.Split('\n').Where(line => !line.StartsWith("Mutation.excuse;", StringComparison.Ordinal) && !line.StartsWith("Person.*;", StringComparison.Ordinal));
        var table = RightsTable.Read(string.Join('\n', lines) + "Query.nothing;PUBLIC;;\n");

        var fault = Assert.Throws<InvalidOperationException>(() => RegisterEngine.Create(table));

        Assert.Contains("Mutation.excuse has no line, so nobody may ask it", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Person.slug has no line, so nobody may ask it: add one for the field or for Person.*", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Query.nothing is not in the schema", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Query.fora;EVERYBODY;;")]
    [InlineData("Query.fora;REGISTRAR;error;")]
    [InlineData("Query.fora;REGISTRAR ADMINISTRATOR;perhaps;")]
    [InlineData("Query.fora;PUBLIC")]
    public void A_line_that_cannot_be_read_stops_the_start(string line) =>
        Assert.Contains("graphql/rights.csv(2)", Assert.Throws<FormatException>(() => RightsTable.Read($"coordinate;who;others;why\n{line}\n")).Message, StringComparison.Ordinal);

    private static string Judged(Right right, Caller caller) =>
        caller.HasAny(right.Who) ? "yes"
        : right.Others == OthersGet.Null ? "null"
        : right.Others == OthersGet.Empty && caller.Audience == Appointments.Domain.Composition.Audience.Public ? "empty"
        : caller.IsSignedIn ? "`FORBIDDEN`" : "`NOT_ALLOWED`";

    /// <summary>What a role is answered: yes, an error's code, null, or an empty list where others may see more.</summary>
    private async Task<string> AskAsync(ObjectType type, FieldDefinition field, Caller caller)
    {
        var session = host.Services.GetRequiredService<Registry>().OpenSession(caller);
        var access = caller.MayRegister || caller.Grants.Any(grant => grant.Role == Role.Link)
            ? new WriteAccess(new RegisterWriter(host.Services.GetRequiredService<Registry>(), caller), "")
            : new WriteAccess(null, "no");
        access = access with { Proposals = new ProposalDoor(new RegisterWriter(host.Services.GetRequiredService<Registry>(), caller), 50, () => true) };
        await using var scope = await GraphScope.BeginAsync(session, SystemClock.Instance, access, CancellationToken.None);
        var arguments = string.Join(", ", field.Arguments.Where(argument => argument.IsRequired).Select(argument => $"{argument.Name}: {Literal(argument.Type)}"));
        var query = $"{(type == engine.Schema.MutationType ? "mutation " : "")}{{ {field.Name}{(arguments.Length == 0 ? "" : $"({arguments})")} {(field.Type.Named is CompositeType ? "{ __typename }" : "")} }}";
        using var response = await engine.ExecuteAsync(new GraphQLRequest { Query = Encoding.UTF8.GetBytes(query) }, scope, CancellationToken.None);
        var codes = response.Errors.Select(error => error.Code ?? "").ToList();
        Assert.True(!codes.Contains("INTERNAL_ERROR") && (response.HasData || codes.Count > 0) && !codes.Exists(code => code.StartsWith("GRAPHQL", StringComparison.Ordinal)), $"{query}: {string.Join(' ', response.Errors.Select(error => error.Message))}");
        if (codes.Find(code => code is "NOT_ALLOWED" or "FORBIDDEN") is { } refused)
        {
            return $"`{refused}`";
        }

        var right = RightsTable.BuiltIn.Of(type.Name, field.Name);
        if (caller.HasAny(right.Who))
        {
            return "yes";
        }

        // Neither allowed nor refused: then it must say nothing at all.
        Assert.Empty(codes);
        var text = new ArrayBufferWriter<byte>();
        response.WriteTo(text);
        using var answer = JsonDocument.Parse(text.WrittenMemory);
        return answer.RootElement.GetProperty("data").GetProperty(field.Name).GetRawText() switch { "null" => "null", "[]" => "empty", var told => throw new InvalidOperationException($"{query} told {told}") };
    }

    private static string Literal(GraphQLType type) => type.NullableType switch
    {
        ListType => "[]",
        EnumType kind => kind.Values[0].Name,
        InputObjectType { IsOneOf: true } one => $"{{ {one.Fields[0].Name}: {Literal(one.Fields[0].Type)} }}",
        InputObjectType input => $"{{ {string.Join(", ", input.Fields.Where(field => field.IsRequired || field.Name == "dryRun").Select(field => $"{field.Name}: {(field.Name == "dryRun" ? "true" : Literal(field.Type))}"))} }}",
        ScalarType { Name: "Int" or "Float" } => "1",
        ScalarType { Name: "Boolean" } => "true",
        ScalarType { Name: "Date" } => "\"2026-01-01\"",
        ScalarType { Name: "DateTime" } => "\"2026-01-01T00:00:00Z\"",
        _ => "\"x\"",
    };
}
