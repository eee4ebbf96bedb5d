using System.Net;
using System.Net.Sockets;
using System.Text;
using Appointments.Graph;
using Appointments.Web.Tests.Hosting;
using GraphQL.Engine;
using GraphQL.Engine.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Appointments.Web.Tests.Attacks;

/// <summary>What is sent as a text stays a text: in SQL, in headers, in paths, in pages; and what goes wrong tells nothing of the inside.</summary>
public sealed class InjectionTests(InjectionTests.Place place) : IClassFixture<InjectionTests.Place>
{
    private static readonly string[] Inside = ["   at ", "Exception", "SqliteException", "SQLite Error", "syntax error", ".cs:line", "System.", "Microsoft.", "register.db", "/src/", "near \""];

    private static readonly string[] Sql = ["' OR '1'='1", "'; DROP TABLE persons; --", "\" OR 1=1 --", "%' UNION SELECT Value FROM sealed_values --", "\\'); DELETE FROM journal; --", "[a-z]%_", "\u0000'"];

    private readonly WritingHost host = place.Host;

    public static TheoryData<string> SqlTexts => [.. Sql];

    [Theory]
    [MemberData(nameof(SqlTexts))]
    public async Task SQL_in_every_argument_is_a_text_and_the_answer_tells_nothing_of_the_inside(string text)
    {
        var schema = host.Services.GetRequiredService<GraphQLEngine<GraphScope>>().Schema;
        var before = await host.VersionAsync();
        foreach (var type in new[] { schema.QueryType!, schema.MutationType! })
        {
            foreach (var field in type.Fields)
            {
                var document = SchemaLiterals.Document(schema, type, field, text);
                var answer = (await host.AskAsync(document)).ToString();
                Assert.DoesNotContain("INTERNAL_ERROR", answer, StringComparison.Ordinal);
                Assert.All(Inside, inside => Assert.False(answer.Contains(inside, StringComparison.Ordinal), $"{document}\n{answer}"));
            }
        }

        Assert.Equal(before, await host.VersionAsync());
    }

    /// <summary>Slugs become addresses and names of files.</summary>
    [Theory]
    [InlineData("..")]
    [InlineData("../../etc/passwd")]
    [InlineData("..\\..\\x")]
    [InlineData("a/b")]
    [InlineData("a%2fb")]
    [InlineData("a\u0000b")]
    [InlineData("a\r\nX-Injected: yes")]
    [InlineData("A")]
    public async Task A_slug_is_no_path(string slug)
    {
        var before = await host.VersionAsync();

        var person = await host.MutateAsync("registerPerson", new { name = "Test Testesen", slug });
        var forum = await host.MutateAsync("registerForum", new { name = "Prøverådet", kind = "hospice", field = "HEALTH", slug, firstDay = "2026-01-01" });

        Assert.Contains("BAD_SLUG", Payload.Codes(person, "errors"));
        Assert.Contains("BAD_SLUG", Payload.Codes(forum, "errors"));
        Assert.Equal(before, await host.VersionAsync());
    }

    [Fact]
    public async Task After_all_that_the_register_is_whole() => await host.VerifyAsync();

    [Theory]
    [InlineData("/q/persons.json?search=%27%20OR%20%271%27%3D%271")]
    [InlineData("/q/fora.csv?search=%25%27%20UNION%20SELECT%20Value%20FROM%20sealed_values%20--")]
    public async Task A_search_for_SQL_finds_nothing(string address)
    {
        var answer = await host.Client.GetStringAsync(address);

        Assert.DoesNotContain("slug\":\"", answer, StringComparison.Ordinal);
        Assert.True(answer.Split('\n').Length <= 2, answer);
    }

    [Theory]
    [InlineData("/?sprog=en%0d%0aX-Injected:%20yes")]
    [InlineData("/fora/x%0d%0aX-Injected:%20yes")]
    [InlineData("/q/x%0d%0aX-Injected:%20yes.csv")]
    [InlineData("/q/fora.csv?search=%0d%0aX-Injected:%20yes")]
    [InlineData("/fora/erhvervshus-nordjylland%0d%0aX-Injected:%20yes.ics")]
    [InlineData("/log-ind?noegle=x%0d%0aX-Injected:%20yes")]
    [InlineData("/log-ind?fejl=%0d%0aX-Injected:%20yes")]
    public async Task A_line_break_in_an_address_makes_no_header(string address)
    {
        using var response = await host.Client.GetAsync(address);

        Assert.False(response.Headers.Contains("X-Injected"));
        Assert.False(response.Content.Headers.Contains("X-Injected"));
        Assert.DoesNotContain(response.Headers.SelectMany(header => header.Value), value => value.Contains('\n', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/log-ud?returnUrl=https://attacker.example")]
    [InlineData("//attacker.example/%2e%2e")]
    [InlineData("/fora/?returnUrl=//attacker.example")]
    [InlineData("/?sprog=en&til=//attacker.example")]
    public async Task Nothing_leads_to_another_site(string address)
    {
        using var response = await host.Client.GetAsync(new Uri(host.Url + address));

        Assert.DoesNotContain("attacker", response.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/..%2f..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/fora/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/fora/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/q/..%2f..%2f..%2fetc%2fpasswd.json")]
    [InlineData("/q/..%5c..%5cappsettings.json")]
    [InlineData("/%2e%2e/Appointments.Web.dll")]
    [InlineData("/explorer/..%2f..%2fAppointments.Web.deps.json")]
    [InlineData("/register.db")]
    [InlineData("/data/appointments.db")]
    [InlineData("/personer/..%00.json")]
    public async Task A_path_out_of_the_pages_leads_nowhere(string path)
    {
        var answer = await RawAsync($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.All(Inside[..7], inside => Assert.DoesNotContain(inside, answer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET /\u0001 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nZZ\r\n")]
    [InlineData("NONSENSE\r\n\r\n")]
    public async Task A_request_that_is_none_is_refused_without_a_word_of_the_inside(string request)
    {
        var answer = await RawAsync(request);

        Assert.Matches("^HTTP/1.1 4|^$", answer);
        Assert.All(Inside, inside => Assert.DoesNotContain(inside, answer, StringComparison.Ordinal));
    }

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(host.Url).Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await reader.ReadToEndAsync(patience.Token);
    }

    /// <summary>One register for all of them: none of them may write in it.</summary>
    public sealed class Place : IAsyncLifetime
    {
        public WritingHost Host { get; private set; } = null!;

        public async Task InitializeAsync() => Host = await WritingHost.StartAsync();

        public async Task DisposeAsync() => await Host.DisposeAsync();
    }
}
