using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types.Sdl;

/// <summary>The syntax tree of SDL as a tree: every node once, in document order.</summary>
internal static class SdlNodes
{
    /// <summary>The node itself and all below it. The insides of executable definitions are left out; they do not belong in SDL.</summary>
    public static IEnumerable<Node> SelfAndDescendantsOf(Node node) =>
        ChildrenOf(node).SelectMany(SelfAndDescendantsOf).Prepend(node);

    private static IEnumerable<Node> ChildrenOf(Node node) => node switch
    {
        TypeDefinitionNode type => [type.Name, .. type.Directives, .. PartsOf(type)],
        TypeExtensionNode type => [type.Name, .. type.Directives, .. PartsOf(type)],
        SchemaDefinitionNode schema => [.. schema.Directives, .. schema.OperationTypes],
        SchemaExtensionNode schema => [.. schema.Directives, .. schema.OperationTypes],
        DirectiveDefinitionNode directive => [directive.Name, .. directive.Arguments, .. directive.Locations],
        OperationTypeDefinitionNode root => [root.Type],
        FieldDefinitionNode field => [field.Name, .. field.Arguments, field.Type, .. field.Directives],
        InputValueDefinitionNode input => [input.Name, input.Type, .. AsList(input.DefaultValue), .. input.Directives],
        EnumValueDefinitionNode value => [value.Name, .. value.Directives],
        DirectiveNode directive => [directive.Name, .. directive.Arguments],
        ArgumentNode argument => [argument.Name, argument.Value],
        ListValueNode list => list.Values,
        ObjectValueNode value => value.Fields,
        ObjectFieldNode field => [field.Name, field.Value],
        NamedTypeNode type => [type.Name],
        ListTypeNode list => [list.Type],
        NonNullTypeNode nonNull => [nonNull.Type],
        _ => [],
    };

    private static IEnumerable<Node> PartsOf(DefinitionNode type) =>
    [
        .. SdlParts.InterfacesOf(type), .. SdlParts.FieldsOf(type), .. SdlParts.MemberTypesOf(type),
        .. SdlParts.EnumValuesOf(type), .. SdlParts.InputFieldsOf(type),
    ];

    private static IEnumerable<Node> AsList(Node? node) => node is null ? [] : [node];
}
