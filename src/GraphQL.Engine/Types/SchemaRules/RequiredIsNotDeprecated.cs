using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.13.3: what must be given cannot be deprecated, for nobody could stop giving it.</summary>
internal static class RequiredIsNotDeprecated
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var (coordinate, value) in InputValue.AllOf(schema).Where(input => input.Value is { IsRequired: true, DeprecationReason: not null }))
        {
            var what = coordinate.EndsWith(")", StringComparison.Ordinal) ? "argument" : "input field";
            errors.Add($"Required {what} {coordinate} cannot be deprecated.", "§3.13.3", AppliedDirectives.Find(value.Definition!.Directives, "deprecated"), value.Definition.Type);
        }
    }
}
