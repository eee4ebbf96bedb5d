using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>Makes schemas and engines of a few lines, and reads their answers as text.</summary>
internal static class Make
{
    public static Schema Schema(string sdl, params (string Name, ScalarCoercion Coercion)[] scalars)
    {
        var built = SchemaBuilder.Build([new SourceText(sdl, "test.graphql")], new SchemaBuilderOptions { Scalars = scalars.ToDictionary(scalar => scalar.Name, scalar => scalar.Coercion) });
        return built.Schema ?? throw new InvalidOperationException(string.Join('\n', built.Errors.Select(error => error.Message)));
    }

    public static GraphQLEngine<TScope> Engine<TScope>(string sdl, Action<Bindings<TScope>> bind, EngineOptions? options = null)
    {
        var bindings = new Bindings<TScope>();
        bind(bindings);
        return new GraphQLEngine<TScope>(Schema(sdl), bindings, options);
    }

    public static GraphQLRequest Request(string query, string? variables = null, string? operationName = null) => new()
    {
        Query = Encoding.UTF8.GetBytes(query),
        Variables = variables is null ? null : JsonDocument.Parse(variables).RootElement,
        OperationName = operationName,
    };

    public static async Task<string> AskAsync<TScope>(this GraphQLEngine<TScope> engine, TScope scope, string query, string? variables = null, string? operationName = null)
    {
        using var response = await engine.ExecuteAsync(Request(query, variables, operationName), scope, CancellationToken.None);
        return response.Text();
    }

    public static string Text(this GraphQLResponse response)
    {
        var output = new ArrayBufferWriter<byte>();
        response.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>An answer as it is written.</summary>
    public static string Answer(string data, params string[] errors) =>
        errors.Length == 0 ? $"{{\"data\":{data}}}" : $"{{\"errors\":[{string.Join(',', errors)}],\"data\":{data}}}";

    /// <summary>A field error as it is written, of a document of one line.</summary>
    public static string Error(string message, string path, int column, string? code = null)
    {
        var extensions = code is null ? "" : $",\"extensions\":{{\"code\":\"{code}\"}}";
        return $"{{\"message\":\"{message}\",\"locations\":[{{\"line\":1,\"column\":{column}}}],\"path\":{path}{extensions}}}";
    }

    public static ValueTask<IReadOnlyList<T>> Rows<T>(IEnumerable<T> rows) => new([.. rows]);
}
