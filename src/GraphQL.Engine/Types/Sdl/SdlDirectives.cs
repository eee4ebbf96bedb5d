using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types.Sdl;

/// <summary>The directives applied at one place of SDL.</summary>
/// <param name="Directives">The directives, in order; may be empty.</param>
/// <param name="Location">The kind of place (§3.13 TypeSystemDirectiveLocation).</param>
/// <param name="IsWholeDefinition">True for the definition or extension itself, false for its fields, arguments and values.</param>
internal sealed record SdlDirectives(IReadOnlyList<DirectiveNode> Directives, DirectiveLocation Location, bool IsWholeDefinition)
{
    /// <summary>All places of the files where directives may stand, in order.</summary>
    public static IEnumerable<SdlDirectives> PlacesOf(SdlDocuments sdl) => sdl.Definitions.SelectMany(PlacesOf);

    private static IEnumerable<SdlDirectives> PlacesOf(DefinitionNode definition) =>
    [
        .. LocationOf(definition) is { } location ? [new SdlDirectives(SdlParts.DirectivesOf(definition), location, true)] : Array.Empty<SdlDirectives>(),
        .. SdlParts.FieldsOf(definition).SelectMany(PlacesOf),
        .. SdlParts.InputFieldsOf(definition).Select(field => new SdlDirectives(field.Directives, DirectiveLocation.InputFieldDefinition, false)),
        .. SdlParts.EnumValuesOf(definition).Select(value => new SdlDirectives(value.Directives, DirectiveLocation.EnumValue, false)),
        .. definition is DirectiveDefinitionNode directive ? directive.Arguments.Select(PlaceOf) : [],
    ];

    private static IEnumerable<SdlDirectives> PlacesOf(FieldDefinitionNode field) =>
        [new SdlDirectives(field.Directives, DirectiveLocation.FieldDefinition, false), .. field.Arguments.Select(PlaceOf)];

    private static SdlDirectives PlaceOf(InputValueDefinitionNode argument) => new(argument.Directives, DirectiveLocation.ArgumentDefinition, false);

    private static DirectiveLocation? LocationOf(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode or SchemaExtensionNode => DirectiveLocation.Schema,
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => DirectiveLocation.Object,
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode or UnionTypeExtensionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode or EnumTypeExtensionNode => DirectiveLocation.Enum,
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => DirectiveLocation.InputObject,
        _ => null,
    };
}
