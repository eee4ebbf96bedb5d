namespace GraphQL.Engine.Types;

/// <summary>Names of C# in the writing of GraphQL's enum values.</summary>
internal static class ConstantCase
{
    /// <summary><c>FieldDefinition</c> as <c>FIELD_DEFINITION</c>.</summary>
    public static string Of(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
