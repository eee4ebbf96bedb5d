using System.Collections.Frozen;
using System.Text;

namespace GraphQL.Engine.Language;

/// <content>Chapter 3: definitions and extensions of the type system.</content>
internal sealed partial class DocumentParser
{
    // §3.13 DirectiveLocation
    private static readonly FrozenSet<string> DirectiveLocations = FrozenSet.Create(
        StringComparer.Ordinal,
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION");

    // §3.1 TypeSystemDefinitionOrExtension. An extension has no description.
    private DefinitionNode ParseTypeSystemDefinitionOrExtension(int start, StringValueNode? description)
    {
        if (token.Kind != TokenKind.Name)
        {
            throw Unexpected(Grammar.Document);
        }

        switch (Encoding.ASCII.GetString(Text))
        {
            case "schema":
                return ParseSchemaDefinition(start, description);
            case "scalar":
                return ParseScalarTypeDefinition(start, description);
            case "type":
                return ParseObjectTypeDefinition(start, description);
            case "interface":
                return ParseInterfaceTypeDefinition(start, description);
            case "union":
                return ParseUnionTypeDefinition(start, description);
            case "enum":
                return ParseEnumTypeDefinition(start, description);
            case "input":
                return ParseInputObjectTypeDefinition(start, description);
            case "directive":
                return ParseDirectiveDefinition(start, description);
            case "extend" when description is null:
                return ParseTypeSystemExtension(start);
            default:
                throw description is null
                    ? Unexpected(Grammar.Document)
                    : new SyntaxException(start, $"Unexpected description, only GraphQL definitions support descriptions ({Grammar.Descriptions}).");
        }
    }

    // §3.3 SchemaDefinition: Description? schema Directives[Const]? { RootOperationTypeDefinition+ }
    private SchemaDefinitionNode ParseSchemaDefinition(int start, StringValueNode? description)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = Many(TokenKind.BraceOpen, static parser => parser.ParseOperationTypeDefinition(), TokenKind.BraceClose, Grammar.Schema);
        return new SchemaDefinitionNode(SpanFrom(start), description, directives, operationTypes);
    }

    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = token.Start;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon, Grammar.Schema);
        var type = ParseNamedType(Grammar.Schema);
        return new OperationTypeDefinitionNode(SpanFrom(start), operation, type);
    }

    // §3.5 ScalarTypeDefinition: Description? scalar Name Directives[Const]?
    private ScalarTypeDefinitionNode ParseScalarTypeDefinition(int start, StringValueNode? description)
    {
        Advance();
        var name = ParseName(Grammar.Scalars);
        var directives = ParseDirectives(isConstant: true);
        return new ScalarTypeDefinitionNode(SpanFrom(start), description, name, directives);
    }

    // §3.6 ObjectTypeDefinition: Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private ObjectTypeDefinitionNode ParseObjectTypeDefinition(int start, StringValueNode? description)
    {
        Advance();
        var name = ParseName(Grammar.Objects);
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        return new ObjectTypeDefinitionNode(SpanFrom(start), description, name, directives, interfaces, fields);
    }

    // §3.6 ImplementsInterfaces: implements &? NamedType, and more with & between
    private IReadOnlyList<NamedTypeNode> ParseImplementsInterfaces() =>
        SkipKeyword("implements"u8) ? Separated(TokenKind.Ampersand, static parser => parser.ParseNamedType(Grammar.Objects)) : [];

    private IReadOnlyList<FieldDefinitionNode> ParseFieldsDefinition() =>
        OptionalMany(TokenKind.BraceOpen, static parser => parser.ParseFieldDefinition(), TokenKind.BraceClose, Grammar.Objects);

    // §3.6 FieldDefinition: Description? Name ArgumentsDefinition? : Type Directives[Const]?
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = token.Start;
        var description = ParseDescription();
        var name = ParseName(Grammar.Objects);
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon, Grammar.Objects);
        var type = ParseType();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(SpanFrom(start), description, name, arguments, type, directives);
    }

    private IReadOnlyList<InputValueDefinitionNode> ParseArgumentsDefinition() =>
        OptionalMany(TokenKind.ParenthesisOpen, static parser => parser.ParseInputValueDefinition(), TokenKind.ParenthesisClose, Grammar.FieldArguments);

    // §3.6.1 InputValueDefinition: Description? Name : Type DefaultValue? Directives[Const]?
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = token.Start;
        var description = ParseDescription();
        var name = ParseName(Grammar.FieldArguments);
        Expect(TokenKind.Colon, Grammar.FieldArguments);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(SpanFrom(start), description, name, type, defaultValue, directives);
    }

    // §3.7 InterfaceTypeDefinition: Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition(int start, StringValueNode? description)
    {
        Advance();
        var name = ParseName(Grammar.Interfaces);
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        return new InterfaceTypeDefinitionNode(SpanFrom(start), description, name, directives, interfaces, fields);
    }

    // §3.8 UnionTypeDefinition: Description? union Name Directives[Const]? UnionMemberTypes?
    private UnionTypeDefinitionNode ParseUnionTypeDefinition(int start, StringValueNode? description)
    {
        Advance();
        var name = ParseName(Grammar.Unions);
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMemberTypes();
        return new UnionTypeDefinitionNode(SpanFrom(start), description, name, directives, types);
    }

    // §3.8 UnionMemberTypes: = |? NamedType, and more with | between
    private IReadOnlyList<NamedTypeNode> ParseUnionMemberTypes() =>
        Skip(TokenKind.Equals) ? Separated(TokenKind.Pipe, static parser => parser.ParseNamedType(Grammar.Unions)) : [];

    // §3.9 EnumTypeDefinition: Description? enum Name Directives[Const]? { EnumValueDefinition+ }
    private EnumTypeDefinitionNode ParseEnumTypeDefinition(int start, StringValueNode? description)
    {
        Advance();
        var name = ParseName(Grammar.Enums);
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValuesDefinition();
        return new EnumTypeDefinitionNode(SpanFrom(start), description, name, directives, values);
    }

    private IReadOnlyList<EnumValueDefinitionNode> ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.BraceOpen, static parser => parser.ParseEnumValueDefinition(), TokenKind.BraceClose, Grammar.Enums);

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = token.Start;
        var description = ParseDescription();
        if (IsKeyword("true"u8) || IsKeyword("false"u8) || IsKeyword("null"u8))
        {
            throw new SyntaxException(token.Start, $"{DescribeToken()} is reserved and cannot be used for an enum value ({Grammar.EnumValue}).");
        }

        var name = ParseName(Grammar.Enums);
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(SpanFrom(start), description, name, directives);
    }

    // §3.10 InputObjectTypeDefinition: Description? input Name Directives[Const]? { InputValueDefinition+ }
    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition(int start, StringValueNode? description)
    {
        Advance();
        var name = ParseName(Grammar.InputObjects);
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputFieldsDefinition();
        return new InputObjectTypeDefinitionNode(SpanFrom(start), description, name, directives, fields);
    }

    private IReadOnlyList<InputValueDefinitionNode> ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.BraceOpen, static parser => parser.ParseInputValueDefinition(), TokenKind.BraceClose, Grammar.InputObjects);

    // §3.13 DirectiveDefinition: Description? directive @ Name ArgumentsDefinition? repeatable? on |? DirectiveLocation, and more with | between
    private DirectiveDefinitionNode ParseDirectiveDefinition(int start, StringValueNode? description)
    {
        Advance();
        Expect(TokenKind.At, Grammar.DirectiveDefinitions);
        var name = ParseName(Grammar.DirectiveDefinitions);
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8, Grammar.DirectiveDefinitions);
        var locations = Separated(TokenKind.Pipe, static parser => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(SpanFrom(start), description, name, arguments, isRepeatable, locations);
    }

    private NameNode ParseDirectiveLocation()
    {
        if (token.Kind == TokenKind.Name && !DirectiveLocations.Contains(NameCache.Get(Text)))
        {
            throw Unexpected(Grammar.DirectiveDefinitions);
        }

        return ParseName(Grammar.DirectiveDefinitions);
    }

    // §3.1 TypeSystemExtension: extend, and then what a definition has; at least one thing must be added.
    private TypeSystemExtensionNode ParseTypeSystemExtension(int start)
    {
        Advance();
        if (token.Kind != TokenKind.Name)
        {
            throw Unexpected(Grammar.Extensions);
        }

        return Encoding.ASCII.GetString(Text) switch
        {
            "schema" => ParseSchemaExtension(start),
            "scalar" => ParseScalarTypeExtension(start),
            "type" => ParseObjectTypeExtension(start),
            "interface" => ParseInterfaceTypeExtension(start),
            "union" => ParseUnionTypeExtension(start),
            "enum" => ParseEnumTypeExtension(start),
            "input" => ParseInputObjectTypeExtension(start),
            _ => throw Unexpected(Grammar.Extensions),
        };
    }

    // §3.3.2 SchemaExtension
    private SchemaExtensionNode ParseSchemaExtension(int start)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = OptionalMany(TokenKind.BraceOpen, static parser => parser.ParseOperationTypeDefinition(), TokenKind.BraceClose, Grammar.SchemaExtension);
        RequireAddition(directives.Count + operationTypes.Count, Grammar.SchemaExtension);
        return new SchemaExtensionNode(SpanFrom(start), directives, operationTypes);
    }

    // §3.5.6 ScalarTypeExtension
    private ScalarTypeExtensionNode ParseScalarTypeExtension(int start)
    {
        Advance();
        var name = ParseName(Grammar.ScalarExtension);
        var directives = ParseDirectives(isConstant: true);
        RequireAddition(directives.Count, Grammar.ScalarExtension);
        return new ScalarTypeExtensionNode(SpanFrom(start), name, directives);
    }

    // §3.6.3 ObjectTypeExtension
    private ObjectTypeExtensionNode ParseObjectTypeExtension(int start)
    {
        Advance();
        var name = ParseName(Grammar.ObjectExtension);
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        RequireAddition(interfaces.Count + directives.Count + fields.Count, Grammar.ObjectExtension);
        return new ObjectTypeExtensionNode(SpanFrom(start), name, directives, interfaces, fields);
    }

    // §3.7.1 InterfaceTypeExtension
    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension(int start)
    {
        Advance();
        var name = ParseName(Grammar.InterfaceExtension);
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        RequireAddition(interfaces.Count + directives.Count + fields.Count, Grammar.InterfaceExtension);
        return new InterfaceTypeExtensionNode(SpanFrom(start), name, directives, interfaces, fields);
    }

    // §3.8.1 UnionTypeExtension
    private UnionTypeExtensionNode ParseUnionTypeExtension(int start)
    {
        Advance();
        var name = ParseName(Grammar.UnionExtension);
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMemberTypes();
        RequireAddition(directives.Count + types.Count, Grammar.UnionExtension);
        return new UnionTypeExtensionNode(SpanFrom(start), name, directives, types);
    }

    // §3.9.1 EnumTypeExtension
    private EnumTypeExtensionNode ParseEnumTypeExtension(int start)
    {
        Advance();
        var name = ParseName(Grammar.EnumExtension);
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValuesDefinition();
        RequireAddition(directives.Count + values.Count, Grammar.EnumExtension);
        return new EnumTypeExtensionNode(SpanFrom(start), name, directives, values);
    }

    // §3.10.2 InputObjectTypeExtension
    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension(int start)
    {
        Advance();
        var name = ParseName(Grammar.InputObjectExtension);
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputFieldsDefinition();
        RequireAddition(directives.Count + fields.Count, Grammar.InputObjectExtension);
        return new InputObjectTypeExtensionNode(SpanFrom(start), name, directives, fields);
    }

    private void RequireAddition(int additions, string paragraph)
    {
        if (additions == 0)
        {
            throw Unexpected(paragraph);
        }
    }
}
