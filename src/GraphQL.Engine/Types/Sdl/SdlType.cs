using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types.Sdl;

/// <summary>A type as all files together write it: its definition, then its extensions in document order (§3.4.3).</summary>
internal sealed class SdlType(TypeDefinitionNode definition, IReadOnlyList<TypeExtensionNode> extensions)
{
    /// <summary>The definition.</summary>
    public TypeDefinitionNode Definition { get; } = definition;

    /// <summary>The extensions; empty when none.</summary>
    public IReadOnlyList<TypeExtensionNode> Extensions { get; } = extensions;

    /// <summary>The name.</summary>
    public string Name => Definition.Name.Value;

    /// <summary>The definition and the extensions.</summary>
    public IEnumerable<DefinitionNode> Parts => [Definition, .. Extensions];

    /// <summary>The directives applied to the type.</summary>
    public IEnumerable<DirectiveNode> Directives => Parts.SelectMany(SdlParts.DirectivesOf);

    /// <summary>The fields of an object or interface type.</summary>
    public IEnumerable<FieldDefinitionNode> Fields => Parts.SelectMany(SdlParts.FieldsOf);

    /// <summary>The interfaces it says it implements.</summary>
    public IEnumerable<NamedTypeNode> Interfaces => Parts.SelectMany(SdlParts.InterfacesOf);

    /// <summary>The member types of a union.</summary>
    public IEnumerable<NamedTypeNode> MemberTypes => Parts.SelectMany(SdlParts.MemberTypesOf);

    /// <summary>The values of an enum.</summary>
    public IEnumerable<EnumValueDefinitionNode> EnumValues => Parts.SelectMany(SdlParts.EnumValuesOf);

    /// <summary>The fields of an input object.</summary>
    public IEnumerable<InputValueDefinitionNode> InputFields => Parts.SelectMany(SdlParts.InputFieldsOf);
}
