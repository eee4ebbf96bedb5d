using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Benchmarks.Load.Bare;

/// <summary>
/// What the database lets be: Kestrel, statements written by hand for exactly these questions and these facts, and the answer's bytes. It knows nothing of
/// GraphQL, of who asks, of offices, mergers, law or carried-over seats, which the sets do not have.
/// </summary>
internal static class BareProgram
{
    private static readonly Dictionary<string, Func<BareConnection, JsonElement, Utf8JsonWriter, ValueTask>> Questions = new(StringComparer.Ordinal)
    {
        ["q1"] = Seating.WriteForum,
        ["q2"] = People.WritePerson,
        ["q3"] = Seating.WritePage,
        ["q4"] = People.WriteList,
        ["q5"] = Members.Write,
        ["q6"] = Seating.WritePast,
        ["w1"] = Registering.Write,
    };

    public static async Task RunAsync(string database, string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(url);
        var app = builder.Build();
        var connections = new BareConnections(database);
        foreach (var (name, write) in Questions)
            app.MapPost("/" + name, context => AnswerAsync(context, connections, write));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, BareConnections connections, Func<BareConnection, JsonElement, Utf8JsonWriter, ValueTask> write)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var connection = connections.Take();
        try
        {
            context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
            await using (var writer = new Utf8JsonWriter(context.Response.BodyWriter, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
            {
                writer.WriteStartObject();
                writer.WriteStartObject("data"u8);
                await write(connection, body.RootElement.GetProperty("variables"), writer);
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            await context.Response.BodyWriter.FlushAsync();
        }
        finally
        {
            connections.Give(connection);
        }
    }
}
