using System.Text.Json;
using Appointments.Graph;
using Appointments.Web.Hosting;
using GraphQL.Engine;
using GraphQL.Engine.Language;

namespace Appointments.Web.Operations;

/// <summary><c>GET /q/NAME.json</c> and <c>/q/NAME.csv</c>: a question by name, its variables in the query string.</summary>
public static class OperationEndpoints
{
    /// <summary>Maps every operation file.</summary>
    public static void MapOperations(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/q/{name}.json", RegisterHost.ReadingMethods, AnswerAsync);
        routes.MapMethods("/q/{name}.csv", RegisterHost.ReadingMethods, AnswerTableAsync);
    }

    private static async Task AnswerAsync(string name, HttpContext context, GraphQLEngine<GraphScope> engine, OperationRunner runner)
    {
        if (await ReadAsync(name, context, engine) is not { } asked)
        {
            return;
        }

        using var response = await runner.RunAsync(name, asked.Variables, context.RequestAborted);
        context.Response.StatusCode = response.HasData ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        context.Response.ContentType = "application/json; charset=utf-8";
        response.WriteTo(context.Response.BodyWriter);
    }

    /// <summary>A table has no place for errors beside its rows, so with any error it is refused.</summary>
    private static async Task AnswerTableAsync(string name, HttpContext context, GraphQLEngine<GraphScope> engine, OperationRunner runner)
    {
        if (await ReadAsync(name, context, engine) is not { } asked)
        {
            return;
        }

        var (table, lists) = OperationTable.Of(engine.Schema, asked.Document);
        if (table is null)
        {
            await WriteErrorsAsync(context, StatusCodes.Status400BadRequest, NoTable(name, lists));
            return;
        }

        var definitions = asked.Document.Definitions.OfType<OperationDefinitionNode>().Single().VariableDefinitions;
        var (pages, errors) = await OperationPages.ReadAsync(runner, name, table, definitions, asked.Variables, context.RequestAborted);
        if (errors.Length > 0)
        {
            await WriteErrorsAsync(context, StatusCodes.Status400BadRequest, errors);
            return;
        }

        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}.csv\"";
        await context.Response.BodyWriter.WriteAsync(OperationCsv.Write(table, pages), context.RequestAborted);
    }

    /// <summary>Finds the question and reads its variables.</summary>
    /// <returns>Null when there is no such question or a variable is wrong; the client has then been told.</returns>
    private static async Task<(DocumentNode Document, JsonElement? Variables)?> ReadAsync(string name, HttpContext context, GraphQLEngine<GraphScope> engine)
    {
        PublicAccess.Allow(context);
        if (!RegisterContract.Questions.Contains(name, StringComparer.Ordinal))
        {
            await WriteErrorsAsync(context, StatusCodes.Status404NotFound, $"There is no question \"{Shortened(name)}\". There are: {string.Join(", ", RegisterContract.Questions)}. (Det spørgsmål findes ikke.)");
            return null;
        }

        var document = engine.Prepare(RegisterContract.Operations[name]).Document!;
        var read = QueryStringVariables.Read(document.Definitions.OfType<OperationDefinitionNode>().Single().VariableDefinitions, context.Request.Query);
        if (read.Error is not null)
        {
            await WriteErrorsAsync(context, StatusCodes.Status400BadRequest, read.Error);
            return null;
        }

        return (document, read.Variables);
    }

    private static string NoTable(string name, IReadOnlyList<string> lists) => lists.Count == 0
        ? $"The question \"{name}\" asks for no list, so it is no table: ask for /q/{name}.json. (Spørgsmålet har ingen liste.)"
        : $"The question \"{name}\" asks for several lists ({string.Join(", ", lists)}), so it is not one table: ask for /q/{name}.json. (Spørgsmålet har flere lister.)";

    private static Task WriteErrorsAsync(HttpContext context, int status, params string[] messages)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { errors = messages.Select(message => new { message }) }, context.RequestAborted);
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
