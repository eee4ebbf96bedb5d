using System.Diagnostics;

namespace GraphQL.Engine.Language;

/// <summary>
/// Writes a syntax tree as text, in the layout of the reference implementation: two spaces, one selection a line, lines broken beyond 80 characters.
/// Reading the text again gives the same tree; printing that gives the same text.
/// </summary>
public static class Printer
{
    private const int LongestLine = 80;

    /// <summary>The text of a node and all below it, without a line feed at its end.</summary>
    /// <param name="node">Any node of the tree.</param>
    public static string Print(Node node) => node switch
    {
        DocumentNode document => PrintDocument(document),
        DefinitionNode definition => PrintDefinition(definition),
        SelectionSetNode selectionSet => Block(selectionSet.Selections),
        SelectionNode selection => PrintSelection(selection),
        ValueNode value => PrintValue(value),
        TypeNode type => PrintType(type),
        NameNode name => name.Value,
        ArgumentNode argument => NameAndValue(argument.Name, argument.Value),
        ObjectFieldNode field => NameAndValue(field.Name, field.Value),
        DirectiveNode directive => PrintDirective(directive),
        VariableDefinitionNode variable => Described(variable.Description, TypedInput(Print(variable.Variable), variable.Type, variable.DefaultValue, variable.Directives)),
        OperationTypeDefinitionNode operationType => PrintOperationType(operationType),
        FieldDefinitionNode field => Described(field.Description, PrintField(field)),
        InputValueDefinitionNode input => Described(input.Description, TypedInput(input.Name.Value, input.Type, input.DefaultValue, input.Directives)),
        EnumValueDefinitionNode value => Described(value.Description, Words(value.Name.Value, Directives(value.Directives))),
        _ => throw new UnreachableException("The language has no other node."),
    };

    // The method above calls itself for each level of a document: what it does is done in methods of their own, to keep its share of the stack small.
    private static string PrintDocument(DocumentNode document)
    {
        var texts = PrintAll(document.Definitions);

        // A definition without a block would take the braces of the shorthand for its own: extend schema @a { b }.
        for (var i = 1; i < texts.Length; i++)
        {
            if (texts[i].StartsWith('{') && !texts[i - 1].EndsWith('}'))
                texts[i] = $"query {texts[i]}";
        }

        return string.Join("\n\n", texts);
    }

    private static string NameAndValue(NameNode name, ValueNode value) => $"{name.Value}: {Print(value)}";

    private static string PrintDirective(DirectiveNode directive) => $"@{directive.Name.Value}{Wrap("(", Join(", ", directive.Arguments), ")")}";

    private static string PrintOperationType(OperationTypeDefinitionNode operationType) => $"{Keyword(operationType.Operation)}: {Print(operationType.Type)}";

    private static string PrintField(FieldDefinitionNode field) =>
        $"{field.Name.Value}{PrintArgumentDefinitions(field.Arguments)}: {Print(field.Type)}{Wrap(" ", Directives(field.Directives))}";

    private static string TypedInput(string name, TypeNode type, ValueNode? defaultValue, IReadOnlyList<DirectiveNode> directives) =>
        $"{name}: {Print(type)}{Wrap(" = ", PrintOptional(defaultValue))}{Wrap(" ", Directives(directives))}";

    private static string PrintDefinition(DefinitionNode definition) => definition switch
    {
        OperationDefinitionNode operation => PrintOperation(operation),
        FragmentDefinitionNode fragment => Described(
            fragment.Description,
            Words("fragment", fragment.Name.Value, "on", Print(fragment.TypeCondition), Directives(fragment.Directives), Print(fragment.SelectionSet))),
        SchemaDefinitionNode schema => Described(schema.Description, Words("schema", Directives(schema.Directives), Block(schema.OperationTypes))),
        DirectiveDefinitionNode directive => Described(directive.Description, PrintDirectiveDefinition(directive)),
        TypeDefinitionNode type => Described(type.Description, PrintTypeDefinition(type)),
        SchemaExtensionNode schema => Words("extend schema", Directives(schema.Directives), Block(schema.OperationTypes)),
        TypeExtensionNode type => Words("extend", PrintTypeExtension(type)),
        _ => throw new UnreachableException("The language has no other definition."),
    };

    private static string PrintDirectiveDefinition(DirectiveDefinitionNode directive) => Words(
        $"directive @{directive.Name.Value}{PrintArgumentDefinitions(directive.Arguments)}",
        directive.IsRepeatable ? "repeatable" : "",
        "on",
        Join(" | ", directive.Locations));

    private static string PrintTypeDefinition(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => Words("scalar", type.Name.Value, Directives(type.Directives)),
        ObjectTypeDefinitionNode definition => PrintFieldsType("type", type.Name, definition.Interfaces, type.Directives, definition.Fields),
        InterfaceTypeDefinitionNode definition => PrintFieldsType("interface", type.Name, definition.Interfaces, type.Directives, definition.Fields),
        UnionTypeDefinitionNode definition => PrintUnion(type.Name, type.Directives, definition.Types),
        EnumTypeDefinitionNode definition => Words("enum", type.Name.Value, Directives(type.Directives), Block(definition.Values)),
        InputObjectTypeDefinitionNode definition => Words("input", type.Name.Value, Directives(type.Directives), Block(definition.Fields)),
        _ => throw new UnreachableException("The language has no other type definition."),
    };

    private static string PrintTypeExtension(TypeExtensionNode type) => type switch
    {
        ScalarTypeExtensionNode => Words("scalar", type.Name.Value, Directives(type.Directives)),
        ObjectTypeExtensionNode extension => PrintFieldsType("type", type.Name, extension.Interfaces, type.Directives, extension.Fields),
        InterfaceTypeExtensionNode extension => PrintFieldsType("interface", type.Name, extension.Interfaces, type.Directives, extension.Fields),
        UnionTypeExtensionNode extension => PrintUnion(type.Name, type.Directives, extension.Types),
        EnumTypeExtensionNode extension => Words("enum", type.Name.Value, Directives(type.Directives), Block(extension.Values)),
        InputObjectTypeExtensionNode extension => Words("input", type.Name.Value, Directives(type.Directives), Block(extension.Fields)),
        _ => throw new UnreachableException("The language has no other type extension."),
    };

    private static string PrintFieldsType(string keyword, NameNode name, IReadOnlyList<NamedTypeNode> interfaces, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<FieldDefinitionNode> fields) =>
        Words(keyword, name.Value, Wrap("implements ", Join(" & ", interfaces)), Directives(directives), Block(fields));

    private static string PrintUnion(NameNode name, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<NamedTypeNode> types) =>
        Words("union", name.Value, Directives(directives), Wrap("= ", Join(" | ", types)));

    /// <summary>On one line, unless one of them needs several itself, because of its description for example.</summary>
    private static string PrintArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        var printed = PrintAll(arguments);
        return Array.Exists(printed, argument => argument.Contains('\n', StringComparison.Ordinal))
            ? $"(\n{Indent(string.Join('\n', printed))}\n)"
            : Wrap("(", string.Join(", ", printed), ")");
    }

    private static string PrintOperation(OperationDefinitionNode operation)
    {
        var variables = PrintAll(operation.VariableDefinitions);
        var variableList = Array.Exists(variables, variable => variable.Contains('\n', StringComparison.Ordinal))
            ? $"(\n{string.Join('\n', variables)}\n)"
            : Wrap("(", string.Join(", ", variables), ")");
        var head = Described(operation.Description, Words(Keyword(operation.Operation), $"{operation.Name?.Value}{variableList}", Directives(operation.Directives)));
        return head == "query" ? Print(operation.SelectionSet) : $"{head} {Print(operation.SelectionSet)}";
    }

    private static string PrintSelection(SelectionNode selection) => selection switch
    {
        FieldNode field => Words(PrintFieldHead(field), Directives(field.Directives), PrintOptional(field.SelectionSet)),
        FragmentSpreadNode spread => Words("..." + spread.Name.Value, Directives(spread.Directives)),
        InlineFragmentNode fragment => Words("...", Wrap("on ", PrintOptional(fragment.TypeCondition)), Directives(fragment.Directives), Print(fragment.SelectionSet)),
        _ => throw new UnreachableException("The language has no other selection."),
    };

    private static string PrintFieldHead(FieldNode field)
    {
        var name = $"{Wrap("", field.Alias?.Value ?? "", ": ")}{field.Name.Value}";
        var arguments = PrintAll(field.Arguments);
        var line = $"{name}{Wrap("(", string.Join(", ", arguments), ")")}";
        return arguments.Length == 0 || line.Length <= LongestLine ? line : $"{name}(\n{Indent(string.Join('\n', arguments))}\n)";
    }

    private static string PrintValue(ValueNode value) => value switch
    {
        VariableNode variable => "$" + variable.Name.Value,
        IntValueNode integer => integer.Text,
        FloatValueNode number => number.Text,
        StringValueNode text => StringPrinter.Print(text),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        ListValueNode list => PrintList(list),
        ObjectValueNode fields => PrintObject(fields),
        _ => throw new UnreachableException("The language has no other value."),
    };

    private static string PrintList(ListValueNode list)
    {
        var values = PrintAll(list.Values);
        var line = $"[{string.Join(", ", values)}]";
        return line.Length <= LongestLine ? line : $"[\n{Indent(string.Join('\n', values))}\n]";
    }

    private static string PrintObject(ObjectValueNode value)
    {
        var fields = PrintAll(value.Fields);
        var line = $"{{ {string.Join(", ", fields)} }}";
        return line.Length <= LongestLine ? line : $"{{\n{Indent(string.Join('\n', fields))}\n}}";
    }

    private static string PrintType(TypeNode type) => type switch
    {
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => "[" + Print(list.Type) + "]",
        NonNullTypeNode nonNull => Print(nonNull.Type) + "!",
        _ => throw new UnreachableException("The language has no other type reference."),
    };

    private static string PrintOptional(Node? node) => node is null ? "" : Print(node);

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private static string Described(StringValueNode? description, string definition) =>
        description is null ? definition : $"{StringPrinter.Print(description)}\n{definition}";

    private static string Directives(IReadOnlyList<DirectiveNode> directives) => Join(" ", directives);

    private static string Join(string separator, IReadOnlyList<Node> nodes) => string.Join(separator, PrintAll(nodes));

    private static string[] PrintAll(IReadOnlyList<Node> nodes)
    {
        var texts = new string[nodes.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Print(nodes[i]);
        return texts;
    }

    private static string Block(IReadOnlyList<Node> nodes) => Wrap("{\n", Indent(Join("\n", nodes)), "\n}");

    private static string Indent(string text) => text.Length == 0 ? text : $"  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}";

    private static string Wrap(string before, string text, string after = "") => text.Length == 0 ? text : $"{before}{text}{after}";

    private static string Words(params ReadOnlySpan<string> words)
    {
        var text = "";
        foreach (var word in words)
        {
            text = text.Length == 0 || word.Length == 0 ? text + word : $"{text} {word}";
        }

        return text;
    }
}
