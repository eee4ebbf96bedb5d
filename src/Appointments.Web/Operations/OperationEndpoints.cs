using System.Text.Json;
using Appointments.Graph;
using Appointments.Web.Hosting;
using GraphQL.Engine;
using GraphQL.Engine.Language;

namespace Appointments.Web.Operations;

/// <summary><c>GET /q/NAME.json</c>: a question by name, its variables in the query string.</summary>
public static class OperationEndpoints
{
    /// <summary>Maps every operation file.</summary>
    public static void MapOperations(this IEndpointRouteBuilder routes) => routes.MapMethods("/q/{name}.json", RegisterHost.ReadingMethods, AnswerAsync);

    private static async Task AnswerAsync(string name, HttpContext context, GraphQLEngine<GraphScope> engine, OperationRunner runner)
    {
        if (!RegisterContract.Questions.Contains(name, StringComparer.Ordinal))
        {
            await WriteErrorAsync(context, StatusCodes.Status404NotFound, $"There is no question \"{Shortened(name)}\". There are: {string.Join(", ", RegisterContract.Questions)}. (Det spørgsmål findes ikke.)");
            return;
        }

        var definitions = engine.Prepare(RegisterContract.Operations[name]).Document!.Definitions.OfType<OperationDefinitionNode>().Single().VariableDefinitions;
        var read = QueryStringVariables.Read(definitions, context.Request.Query);
        if (read.Error is not null)
        {
            await WriteErrorAsync(context, StatusCodes.Status400BadRequest, read.Error);
            return;
        }

        using var response = await runner.RunAsync(name, read.Variables, context.RequestAborted);
        context.Response.StatusCode = response.HasData ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        context.Response.ContentType = "application/json; charset=utf-8";
        response.WriteTo(context.Response.BodyWriter);
    }

    private static Task WriteErrorAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { errors = new[] { new { message } } }, context.RequestAborted);
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
