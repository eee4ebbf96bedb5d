using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types.Sdl;

/// <summary>What a definition and an extension of a type have in common: the parts that an extension adds to (§3.4.3).</summary>
internal static class SdlParts
{
    /// <summary>The directives applied to the definition itself; none for executable definitions and directive definitions.</summary>
    public static IReadOnlyList<DirectiveNode> DirectivesOf(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => type.Directives,
        TypeExtensionNode extension => extension.Directives,
        SchemaDefinitionNode schema => schema.Directives,
        SchemaExtensionNode extension => extension.Directives,
        _ => [],
    };

    /// <summary>The root operation types of a schema definition or extension.</summary>
    public static IReadOnlyList<OperationTypeDefinitionNode> OperationTypesOf(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode schema => schema.OperationTypes,
        SchemaExtensionNode extension => extension.OperationTypes,
        _ => [],
    };

    /// <summary>The fields of an object or interface type.</summary>
    public static IReadOnlyList<FieldDefinitionNode> FieldsOf(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        ObjectTypeExtensionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        InterfaceTypeExtensionNode type => type.Fields,
        _ => [],
    };

    /// <summary>The interfaces that an object or interface type says it implements.</summary>
    public static IReadOnlyList<NamedTypeNode> InterfacesOf(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode type => type.Interfaces,
        ObjectTypeExtensionNode type => type.Interfaces,
        InterfaceTypeDefinitionNode type => type.Interfaces,
        InterfaceTypeExtensionNode type => type.Interfaces,
        _ => [],
    };

    /// <summary>The member types of a union.</summary>
    public static IReadOnlyList<NamedTypeNode> MemberTypesOf(DefinitionNode definition) => definition switch
    {
        UnionTypeDefinitionNode type => type.Types,
        UnionTypeExtensionNode type => type.Types,
        _ => [],
    };

    /// <summary>The values of an enum.</summary>
    public static IReadOnlyList<EnumValueDefinitionNode> EnumValuesOf(DefinitionNode definition) => definition switch
    {
        EnumTypeDefinitionNode type => type.Values,
        EnumTypeExtensionNode type => type.Values,
        _ => [],
    };

    /// <summary>The fields of an input object.</summary>
    public static IReadOnlyList<InputValueDefinitionNode> InputFieldsOf(DefinitionNode definition) => definition switch
    {
        InputObjectTypeDefinitionNode type => type.Fields,
        InputObjectTypeExtensionNode type => type.Fields,
        _ => [],
    };
}
