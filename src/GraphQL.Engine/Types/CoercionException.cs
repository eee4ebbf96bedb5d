namespace GraphQL.Engine.Types;

/// <summary>A value is not of the type asked for. The message is for the client: it names the type and the value.</summary>
public sealed class CoercionException(string message) : Exception(message);
