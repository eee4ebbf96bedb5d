using System.Diagnostics;
using System.Text.Json;
using GraphQL.Engine.Tests.Reference;

namespace GraphQL.Engine.Tests.Http;

/// <summary>All audits of graphql-http, those that say MUST, SHOULD and MAY alike; without Node they show themselves as skipped.</summary>
public sealed class AuditTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    private const int AtLeast = 60;

    [ReferenceFact]
    public async Task All_pass()
    {
        using var audits = Process.Start(new ProcessStartInfo("node", ["audits.mjs", new Uri(server.Client.BaseAddress!, "/graphql").ToString()]) { WorkingDirectory = ReferencePeer.Folder, RedirectStandardOutput = true })!;
        var results = (await audits.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        await audits.WaitForExitAsync();

        Assert.Equal(0, audits.ExitCode);
        Assert.True(results.Count >= AtLeast, $"Only {results.Count} audits ran.");
        Assert.Equal([], results.Where(result => result.GetProperty("status").GetString() != "ok").Select(result => result.ToString()));
    }
}
