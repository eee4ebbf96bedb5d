using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types;

/// <summary>Writes a schema as SDL in one canonical form, so that two schemas are the same if and only if their texts are.</summary>
public static class SchemaPrinter
{
    private static readonly SourceSpan Nowhere = default;

    /// <summary>The schema definition, then the directives and then the types, each by name; extensions are merged, the built-in definitions left out. Fields, arguments, values and members keep the order of the SDL: it is what introspection shows.</summary>
    /// <returns>The text, with one line feed at its end. Reading it gives an equal schema.</returns>
    public static string Print(Schema schema)
    {
        var directives = schema.Directives.Select(directive => directive.Definition).OfType<DirectiveDefinitionNode>().OrderBy(directive => directive.Name.Value, StringComparer.Ordinal).Select(Canonical);
        var types = schema.Types.Where(type => type.Definition is not null).OrderBy(type => type.Name, StringComparer.Ordinal).Select(Canonical);
        return $"{string.Join("\n\n", [Printer.Print(SchemaDefinition(schema)), .. directives.Select(Printer.Print), .. types.Select(Printer.Print)])}\n";
    }

    private static SchemaDefinitionNode SchemaDefinition(Schema schema) => new(
        Nowhere,
        schema.Description is { } description ? new StringValueNode(Nowhere, description, isBlock: true) : null,
        schema.AppliedDirectives,
        [
            .. from operation in Enum.GetValues<OperationType>()
               let root = schema.RootTypeFor(operation)
               where root is not null
               select new OperationTypeDefinitionNode(Nowhere, operation, new NamedTypeNode(Nowhere, new NameNode(Nowhere, root.Name))),
        ]);

    private static TypeDefinitionNode Canonical(NamedType named)
    {
        var type = new SdlType(named.Definition!, named.Extensions);
        var (description, name, directives) = (Canonical(type.Definition.Description), type.Definition.Name, type.Directives.ToList());
        return type.Definition switch
        {
            ScalarTypeDefinitionNode => new ScalarTypeDefinitionNode(Nowhere, description, name, directives),
            ObjectTypeDefinitionNode => new ObjectTypeDefinitionNode(Nowhere, description, name, directives, [.. type.Interfaces], [.. type.Fields.Select(Canonical)]),
            InterfaceTypeDefinitionNode => new InterfaceTypeDefinitionNode(Nowhere, description, name, directives, [.. type.Interfaces], [.. type.Fields.Select(Canonical)]),
            UnionTypeDefinitionNode => new UnionTypeDefinitionNode(Nowhere, description, name, directives, [.. type.MemberTypes]),
            EnumTypeDefinitionNode => new EnumTypeDefinitionNode(Nowhere, description, name, directives, [.. type.EnumValues.Select(Canonical)]),
            _ => new InputObjectTypeDefinitionNode(Nowhere, description, name, directives, [.. type.InputFields.Select(Canonical)]),
        };
    }

    private static DirectiveDefinitionNode Canonical(DirectiveDefinitionNode directive) =>
        new(Nowhere, Canonical(directive.Description), directive.Name, [.. directive.Arguments.Select(Canonical)], directive.IsRepeatable, directive.Locations);

    private static FieldDefinitionNode Canonical(FieldDefinitionNode field) =>
        new(Nowhere, Canonical(field.Description), field.Name, [.. field.Arguments.Select(Canonical)], field.Type, field.Directives);

    private static InputValueDefinitionNode Canonical(InputValueDefinitionNode value) =>
        new(Nowhere, Canonical(value.Description), value.Name, value.Type, value.DefaultValue, value.Directives);

    private static EnumValueDefinitionNode Canonical(EnumValueDefinitionNode value) =>
        new(Nowhere, Canonical(value.Description), value.Name, value.Directives);

    private static StringValueNode? Canonical(StringValueNode? description) =>
        description is null ? null : new StringValueNode(Nowhere, description.Value, isBlock: true);
}
