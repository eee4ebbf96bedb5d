using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Appointments.Web.Pages.Answers;
using GraphQL.Engine.Language;

namespace Appointments.Web.Operations;

/// <summary>Reads all pages of a question, so that a table has every row: a spreadsheet does not know that there was a next page.</summary>
internal static class OperationPages
{
    /// <summary>Reads them, all from one state of the register, whatever is recorded meanwhile. Who names the size of a page gets that page only.</summary>
    /// <param name="runner">Runs the question.</param>
    /// <param name="name">The question.</param>
    /// <param name="table">Where its list is.</param>
    /// <param name="definitions">The variables that it has.</param>
    /// <param name="given">Those that the caller gave; null for none.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>The data of each page; or the errors of the first that has any, and then no data.</returns>
    public static async Task<(IReadOnlyList<JsonElement> Pages, string[] Errors)> ReadAsync(
        OperationRunner runner, string name, OperationTable table, IReadOnlyList<VariableDefinitionNode> definitions, JsonElement? given, CancellationToken cancel)
    {
        var variables = given is { } some ? JsonSerializer.SerializeToNode(some)!.AsObject() : [];
        var onePage = variables.ContainsKey("first") || variables.ContainsKey("last");
        if (!onePage && Has("after") && Has("knownAt") && !variables.ContainsKey("knownAt"))
        {
            variables["knownAt"] = (await runner.AskAsync<RegisterData>("register", new { }, cancel)).Data!.Register.RecordedAt;
        }

        var pages = new List<JsonElement>();
        JsonElement? next;
        do
        {
            using var response = await runner.RunAsync(name, JsonSerializer.SerializeToElement(variables), cancel);
            if (response.Errors.Count > 0)
            {
                return ([], [.. response.Errors.Select(error => error.Message)]);
            }

            var json = new ArrayBufferWriter<byte>();
            response.WriteTo(json);
            using var answer = JsonDocument.Parse(json.WrittenMemory);
            var data = answer.RootElement.GetProperty("data").Clone();
            pages.Add(data);
            next = onePage || !Has("after") ? null : table.NextOf(data);
            variables["after"] = next is { } cursor ? JsonSerializer.SerializeToNode(cursor) : null;
        }
        while (next is not null);
        return (pages, []);

        bool Has(string variable) => definitions.Any(definition => definition.Variable.Name.Value == variable);
    }
}
