using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Appointments.Web.Tests.Hosting;

/// <summary>Writes to a host that may be gone at any moment, and what is there afterwards.</summary>
internal static class Writes
{
    /// <summary>Registers a person; where that is acknowledged, the name is among those acknowledged.</summary>
    public static async Task PersonAsync(HttpClient client, string name, ConcurrentBag<string> acknowledged)
    {
        try
        {
            if (IsAcknowledged((await SendAsync(client, name)).Body))
            {
                acknowledged.Add(name);
            }
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or JsonException)
        {
            // The host is gone; nobody was told anything.
        }
    }

    /// <summary>Registers a person, and gives the status and the whole answer. The name is the key as well.</summary>
    public static async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(HttpClient client, string name)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new
        {
            query = "mutation($name: String!) { registerPerson(input: { idempotencyKey: $name, reason: \"Prøve\", name: $name }) { entry } }",
            variables = new { name },
        });
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>Whether the register has said that it has it.</summary>
    public static bool IsAcknowledged(JsonElement answer) =>
        answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
        && data.GetProperty("registerPerson") is { ValueKind: JsonValueKind.Object } payload && payload.GetProperty("entry").ValueKind == JsonValueKind.Number;

    /// <summary>The names of invented persons in a register, as a host of its own tells them.</summary>
    public static async Task<HashSet<string>> NamesAsync(string database)
    {
        using var host = HostProcess.Start(database);
        using var client = new HttpClient { BaseAddress = new Uri(await host.UrlAsync()) };
        return await NamesAsync(client);
    }

    /// <summary>The names of invented persons, as a running host tells them.</summary>
    public static async Task<HashSet<string>> NamesAsync(HttpClient client)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        string? after = null;
        do
        {
            var answer = await client.GetFromJsonAsync<JsonElement>($"/q/persons.json?search=Testesen&first=100{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}");
            var persons = answer.GetProperty("data").GetProperty("persons");
            names.UnionWith(persons.GetProperty("nodes").EnumerateArray().Select(person => person.GetProperty("name").GetString()!));
            var page = persons.GetProperty("pageInfo");
            after = page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return names;
    }
}
