using System.Buffers;
using System.Text.Json;
using Appointments.Data.Views;
using Appointments.Graph;
using Appointments.Graph.Writing;
using GraphQL.Engine;
using NodaTime;

namespace Appointments.Web.Operations;

/// <summary>Runs the questions by name through the engine: pages see what any client would see, nothing more.</summary>
public sealed class OperationRunner(GraphQLEngine<GraphScope> engine, RegisterSession session, IClock clock)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    /// <summary>Runs an operation file and reads its data.</summary>
    /// <param name="name">The file's name without ending, <c>forum</c>.</param>
    /// <param name="variables">An object whose properties are the variables; null values are left out.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<OperationAnswer<T>> AskAsync<T>(string name, object variables, CancellationToken cancel)
        where T : class
    {
        using var response = await RunAsync(name, JsonSerializer.SerializeToElement(variables, Reading), cancel);
        return Read<T>(response);
    }

    /// <summary>Runs an operation file that registers, and reads its data.</summary>
    /// <param name="name">The file's name without ending, <c>register-appointment</c>.</param>
    /// <param name="variables">An object whose properties are the variables; null values are left out.</param>
    /// <param name="access">Whether it may write; where it may not, the answer says so.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    public async Task<OperationAnswer<T>> MutateAsync<T>(string name, object variables, WriteAccess access, CancellationToken cancel)
        where T : class
    {
        await using var scope = await GraphScope.BeginAsync(session, clock, access, cancel);
        using var response = await engine.ExecuteAsync(
            new GraphQLRequest { Query = RegisterContract.Operations[name], Variables = JsonSerializer.SerializeToElement(variables, Reading) }, scope, cancel);
        return Read<T>(response);
    }

    private static OperationAnswer<T> Read<T>(GraphQLResponse response)
        where T : class
    {
        var errors = response.Errors.Select(error => new OperationError(error.Message, error.Code)).ToArray();
        if (!response.HasData)
        {
            return new OperationAnswer<T>(null, errors);
        }

        var bytes = new ArrayBufferWriter<byte>();
        response.WriteTo(bytes);
        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        return new OperationAnswer<T>(document.RootElement.GetProperty("data").Deserialize<T>(Reading), errors);
    }

    /// <summary>Runs an operation file.</summary>
    public async ValueTask<GraphQLResponse> RunAsync(string name, JsonElement? variables, CancellationToken cancel)
    {
        var scope = await GraphScope.BeginAsync(session, clock, WriteAccess.None, cancel);
        return await engine.ExecuteAsync(new GraphQLRequest { Query = RegisterContract.Operations[name], Variables = variables, QueriesOnly = true }, scope, cancel);
    }
}
