using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Scalars;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.4.3: what is extended is defined in the schema, and as the same kind of type.</summary>
internal static class PossibleTypeExtensions
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var extension in sdl.Definitions.OfType<TypeExtensionNode>())
        {
            var name = extension.Name.Value;
            if (IsOfRepeatedScalar(sdl, extension))
                continue;
            if (sdl.Types.GetValueOrDefault(name) is not { } type)
                errors.Add($"Cannot extend type \"{name}\" because it is not defined.", "§3.4.3", extension.Name);
            else if (!string.Equals(KindOf(type.Definition), KindOf(extension), StringComparison.Ordinal))
                errors.Add($"Cannot extend non-{KindOf(extension)} type \"{name}\".", "§3.4.3", extension.Name, type.Definition.Name);
        }
    }

    /// <summary>A built-in scalar that the files define again is passed over (§3.5), and so are its extensions.</summary>
    private static bool IsOfRepeatedScalar(SdlDocuments sdl, TypeExtensionNode extension) =>
        extension is ScalarTypeExtensionNode
        && BuiltInScalars.All.ContainsKey(extension.Name.Value)
        && sdl.Definitions.OfType<ScalarTypeDefinitionNode>().Any(scalar => string.Equals(scalar.Name.Value, extension.Name.Value, StringComparison.Ordinal));

    private static string KindOf(DefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "scalar",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "object",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "interface",
        UnionTypeDefinitionNode or UnionTypeExtensionNode => "union",
        EnumTypeDefinitionNode or EnumTypeExtensionNode => "enum",
        _ => "input object",
    };
}
