namespace GraphQL.Engine.Binding;

/// <summary>Why a field is not answered for whoever asks.</summary>
/// <param name="Error">What the client is told; null when the field is just null and nothing is said.</param>
public sealed record FieldRefusal(FieldError? Error);
