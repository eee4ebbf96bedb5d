using GraphQL.Engine.Types.Sdl;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.6.1, §3.10, §3.13: a default is a value of the type it stands for.</summary>
internal static class DefaultValuesOfCorrectType
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var (coordinate, value) in InputValue.AllOf(schema).Where(input => input.Value.Type.IsInput && input.Value.DefaultValue is not null))
            new InputLiteral((message, paragraph, node) => errors.Add($"{coordinate} has invalid default value: {message}", paragraph, node)).Check(value.DefaultValue!, value.Type);
    }
}
