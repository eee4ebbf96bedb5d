using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.6.1, §3.10, §3.13: the type of an argument or input field is an input type (§3.4.2).</summary>
internal static class InputValuesHaveInputTypes
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var (coordinate, value) in InputValue.AllOf(schema).Where(input => !input.Value.Type.IsInput))
            errors.Add($"The type of {coordinate} must be Input Type but got: {value.Type}.", "§3.4.2", value.Definition!.Type);
    }
}
