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
        DocumentNode document => string.Join("\n\n", document.Definitions.Select(Print)),
        DefinitionNode definition => PrintDefinition(definition),
        SelectionSetNode selectionSet => Block(selectionSet.Selections),
        SelectionNode selection => PrintSelection(selection),
        ValueNode value => PrintValue(value),
        TypeNode type => PrintType(type),
        NameNode name => name.Value,
        ArgumentNode argument => $"{argument.Name.Value}: {Print(argument.Value)}",
        ObjectFieldNode field => $"{field.Name.Value}: {Print(field.Value)}",
        DirectiveNode directive => $"@{directive.Name.Value}{Wrap("(", string.Join(", ", directive.Arguments.Select(Print)), ")")}",
        VariableDefinitionNode variable => Described(
            variable.Description,
            $"{Print(variable.Variable)}: {Print(variable.Type)}{Wrap(" = ", PrintOptional(variable.DefaultValue))}{Wrap(" ", Directives(variable.Directives))}"),
        OperationTypeDefinitionNode operationType => $"{Keyword(operationType.Operation)}: {Print(operationType.Type)}",
        FieldDefinitionNode field => Described(
            field.Description,
            $"{field.Name.Value}{PrintArgumentDefinitions(field.Arguments)}: {Print(field.Type)}{Wrap(" ", Directives(field.Directives))}"),
        InputValueDefinitionNode input => Described(
            input.Description,
            $"{input.Name.Value}: {Print(input.Type)}{Wrap(" = ", PrintOptional(input.DefaultValue))}{Wrap(" ", Directives(input.Directives))}"),
        EnumValueDefinitionNode value => Described(value.Description, Words(value.Name.Value, Directives(value.Directives))),
        _ => throw new UnreachableException($"{node.GetType().Name} is no node of the language."),
    };

    private static string PrintDefinition(DefinitionNode definition) => definition switch
    {
        OperationDefinitionNode operation => PrintOperation(operation),
        FragmentDefinitionNode fragment => Described(
            fragment.Description,
            Words("fragment", fragment.Name.Value, "on", Print(fragment.TypeCondition), Directives(fragment.Directives), Print(fragment.SelectionSet))),
        SchemaDefinitionNode schema => Described(schema.Description, Words("schema", Directives(schema.Directives), Block(schema.OperationTypes))),
        DirectiveDefinitionNode directive => Described(
            directive.Description,
            Words($"directive @{directive.Name.Value}{PrintArgumentDefinitions(directive.Arguments)}", directive.IsRepeatable ? "repeatable" : "", "on", string.Join(" | ", directive.Locations.Select(Print)))),
        TypeDefinitionNode type => Described(type.Description, PrintTypeDefinition(type)),
        SchemaExtensionNode schema => Words("extend schema", Directives(schema.Directives), Block(schema.OperationTypes)),
        TypeExtensionNode type => Words("extend", PrintTypeExtension(type)),
        _ => throw new UnreachableException($"{definition.GetType().Name} is no definition."),
    };

    private static string PrintTypeDefinition(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => Words("scalar", type.Name.Value, Directives(type.Directives)),
        ObjectTypeDefinitionNode definition => PrintFieldsType("type", type.Name, definition.Interfaces, type.Directives, definition.Fields),
        InterfaceTypeDefinitionNode definition => PrintFieldsType("interface", type.Name, definition.Interfaces, type.Directives, definition.Fields),
        UnionTypeDefinitionNode definition => PrintUnion(type.Name, type.Directives, definition.Types),
        EnumTypeDefinitionNode definition => Words("enum", type.Name.Value, Directives(type.Directives), Block(definition.Values)),
        InputObjectTypeDefinitionNode definition => Words("input", type.Name.Value, Directives(type.Directives), Block(definition.Fields)),
        _ => throw new UnreachableException($"{type.GetType().Name} is no type definition."),
    };

    private static string PrintTypeExtension(TypeExtensionNode type) => type switch
    {
        ScalarTypeExtensionNode => Words("scalar", type.Name.Value, Directives(type.Directives)),
        ObjectTypeExtensionNode extension => PrintFieldsType("type", type.Name, extension.Interfaces, type.Directives, extension.Fields),
        InterfaceTypeExtensionNode extension => PrintFieldsType("interface", type.Name, extension.Interfaces, type.Directives, extension.Fields),
        UnionTypeExtensionNode extension => PrintUnion(type.Name, type.Directives, extension.Types),
        EnumTypeExtensionNode extension => Words("enum", type.Name.Value, Directives(type.Directives), Block(extension.Values)),
        InputObjectTypeExtensionNode extension => Words("input", type.Name.Value, Directives(type.Directives), Block(extension.Fields)),
        _ => throw new UnreachableException($"{type.GetType().Name} is no type extension."),
    };

    private static string PrintFieldsType(string keyword, NameNode name, IReadOnlyList<NamedTypeNode> interfaces, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<FieldDefinitionNode> fields) =>
        Words(keyword, name.Value, Wrap("implements ", string.Join(" & ", interfaces.Select(Print))), Directives(directives), Block(fields));

    private static string PrintUnion(NameNode name, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<NamedTypeNode> types) =>
        Words("union", name.Value, Directives(directives), Wrap("= ", string.Join(" | ", types.Select(Print))));

    /// <summary>On one line, unless one of them needs several itself, because of its description for example.</summary>
    private static string PrintArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        var printed = arguments.Select(Print).ToList();
        return printed.Exists(argument => argument.Contains('\n', StringComparison.Ordinal))
            ? $"(\n{Indent(string.Join('\n', printed))}\n)"
            : Wrap("(", string.Join(", ", printed), ")");
    }

    private static string PrintOperation(OperationDefinitionNode operation)
    {
        var variables = operation.VariableDefinitions.Select(Print).ToList();
        var variableList = variables.Exists(variable => variable.Contains('\n', StringComparison.Ordinal))
            ? $"(\n{string.Join('\n', variables)}\n)"
            : Wrap("(", string.Join(", ", variables), ")");
        var head = Described(operation.Description, Words(Keyword(operation.Operation), $"{operation.Name?.Value}{variableList}", Directives(operation.Directives)));
        return head == "query" ? Print(operation.SelectionSet) : $"{head} {Print(operation.SelectionSet)}";
    }

    private static string PrintSelection(SelectionNode selection) => selection switch
    {
        FieldNode field => Words(PrintFieldHead(field), Directives(field.Directives), PrintOptional(field.SelectionSet)),
        FragmentSpreadNode spread => Words($"...{spread.Name.Value}", Directives(spread.Directives)),
        InlineFragmentNode fragment => Words("...", Wrap("on ", PrintOptional(fragment.TypeCondition)), Directives(fragment.Directives), Print(fragment.SelectionSet)),
        _ => throw new UnreachableException($"{selection.GetType().Name} is no selection."),
    };

    private static string PrintFieldHead(FieldNode field)
    {
        var name = $"{Wrap("", field.Alias?.Value ?? "", ": ")}{field.Name.Value}";
        var arguments = field.Arguments.Select(Print).ToList();
        var line = $"{name}{Wrap("(", string.Join(", ", arguments), ")")}";
        return arguments.Count == 0 || line.Length <= LongestLine ? line : $"{name}(\n{Indent(string.Join('\n', arguments))}\n)";
    }

    private static string PrintValue(ValueNode value) => value switch
    {
        VariableNode variable => $"${variable.Name.Value}",
        IntValueNode integer => integer.Text,
        FloatValueNode number => number.Text,
        StringValueNode text => StringPrinter.Print(text),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        ListValueNode list => PrintList(list),
        ObjectValueNode fields => PrintObject(fields),
        _ => throw new UnreachableException($"{value.GetType().Name} is no value."),
    };

    private static string PrintList(ListValueNode list)
    {
        var values = list.Values.Select(Print).ToList();
        var line = $"[{string.Join(", ", values)}]";
        return line.Length <= LongestLine ? line : $"[\n{Indent(string.Join('\n', values))}\n]";
    }

    private static string PrintObject(ObjectValueNode value)
    {
        var line = $"{{ {string.Join(", ", value.Fields.Select(Print))} }}";
        return line.Length <= LongestLine ? line : Block(value.Fields);
    }

    private static string PrintType(TypeNode type) => type switch
    {
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => $"[{Print(list.Type)}]",
        NonNullTypeNode nonNull => $"{Print(nonNull.Type)}!",
        _ => throw new UnreachableException($"{type.GetType().Name} is no type reference."),
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

    private static string Directives(IReadOnlyList<DirectiveNode> directives) => string.Join(' ', directives.Select(Print));

    private static string Block(IReadOnlyList<Node> nodes) => Wrap("{\n", Indent(string.Join('\n', nodes.Select(Print))), "\n}");

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
