namespace GraphQL.Engine.Binding;

/// <summary>
/// Thrown by a resolver to fail the field for all parents of the call with a message for the client.
/// The text of any other exception stays inside: the client reads that the service failed, the log reads why.
/// </summary>
/// <param name="message">For the client: what is wrong and what to do.</param>
/// <param name="code">A stable code for programs; null when there is none.</param>
public sealed class FieldException(string message, string? code = null) : Exception(message)
{
    /// <summary>A stable code for programs; null when there is none.</summary>
    public string? Code { get; } = code;
}
