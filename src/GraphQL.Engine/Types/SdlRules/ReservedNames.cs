using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§2.1.9, §4: names that begin with two underscores belong to introspection.</summary>
internal static class ReservedNames
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var name in sdl.Definitions.SelectMany(NamesDefinedBy).Where(name => name.Value.StartsWith("__", StringComparison.Ordinal)))
            errors.Add($"Name \"{name.Value}\" must not begin with \"__\", which is reserved by GraphQL introspection.", "§4", name);
    }

    private static IEnumerable<NameNode> NamesDefinedBy(DefinitionNode definition) =>
        SdlNodes.SelfAndDescendantsOf(definition).Select(node => node switch
        {
            TypeDefinitionNode type => type.Name,
            DirectiveDefinitionNode directive => directive.Name,
            FieldDefinitionNode field => field.Name,
            InputValueDefinitionNode input => input.Name,
            EnumValueDefinitionNode value => value.Name,
            _ => null,
        }).OfType<NameNode>();
}
