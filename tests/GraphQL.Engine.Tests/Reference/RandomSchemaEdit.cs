using Common;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>Changes a schema here and there, so that it stays valid: every element removed, added, described, typed and defaulted otherwise.</summary>
internal sealed class RandomSchemaEdit
{
    private static readonly SourceSpan Nowhere = default;
    private readonly Dice dice;
    private readonly string[] types;
    private readonly string[] directives;

    private RandomSchemaEdit(Dice dice, IReadOnlyList<DefinitionNode> definitions)
    {
        this.dice = dice;
        types = [.. definitions.OfType<TypeDefinitionNode>().Select(type => type.Name.Value), "Int", "Float", "String", "Boolean", "ID"];
        directives = [.. definitions.OfType<DirectiveDefinitionNode>().Select(directive => directive.Name.Value)];
    }

    /// <summary>The SDL after so many changes; an attempt that would make it invalid is made again, a few times.</summary>
    public static string Apply(string sdl, Dice dice, int changes)
    {
        foreach (var _ in Enumerable.Range(0, changes))
        {
            foreach (var __ in Enumerable.Range(0, 6))
            {
                var definitions = Read(sdl).Definitions;
                var changed = string.Join("\n\n", new RandomSchemaEdit(dice, definitions).Change(definitions).Select(Printer.Print));
                if (SchemaBuilder.Build([new SourceText(changed)]).Schema is null)
                    continue;
                sdl = changed;
                break;
            }
        }

        return sdl;
    }

    private static DocumentNode Read(string sdl) => Parser.Parse(new SourceText(sdl), ParserOptions.Trusted).Document!;

    private static T Node<T>(string sdl)
        where T : DefinitionNode => (T)Read(sdl).Definitions[0];

    private List<DefinitionNode> Change(IReadOnlyList<DefinitionNode> definitions) =>
        Change(definitions, Change, () => Node<DefinitionNode>(NewDefinition()), steady: 8);

    /// <summary>Removes one, adds one or, mostly, changes one.</summary>
    private List<T> Change<T>(IReadOnlyList<T> all, Func<T, T> change, Func<T> make, int steady = 1)
    {
        List<T> list = [.. all];
        var at = dice.Roll(list.Count + 1);
        if (at == list.Count || dice.Roll(steady + 2) == 0)
            list.Insert(at, make());
        else if (dice.Roll(steady + 1) == 0)
            list.RemoveAt(at);
        else
            list[at] = change(list[at]);
        return list;
    }

    private DefinitionNode Change(DefinitionNode definition)
    {
        if (definition is TypeDefinitionNode described && dice.Percent(8))
            return Node<TypeDefinitionNode>($"{Description()}{Printer.Print(Undescribed(described))}");
        return definition switch
        {
            ScalarTypeDefinitionNode type when dice.Percent(70) => Node<DefinitionNode>($"enum {type.Name.Value} {{ VALUE0 }}"),
            EnumTypeDefinitionNode type when dice.Percent(10) => Node<DefinitionNode>($"scalar {type.Name.Value}"),
            EnumTypeDefinitionNode type => new EnumTypeDefinitionNode(Nowhere, type.Description, type.Name, type.Directives, Change(type.Values, Change, NewValue)),
            UnionTypeDefinitionNode type when dice.Percent(10) => Node<DefinitionNode>($"interface {type.Name.Value} {{ a: Int }}"),
            UnionTypeDefinitionNode type => new UnionTypeDefinitionNode(Nowhere, type.Description, type.Name, type.Directives, Change(type.Types, _ => SomeType(), SomeType)),
            ObjectTypeDefinitionNode type when dice.Percent(10) => new InterfaceTypeDefinitionNode(Nowhere, type.Description, type.Name, type.Directives, type.Interfaces, type.Fields),
            ObjectTypeDefinitionNode type when dice.Percent(25) => new ObjectTypeDefinitionNode(Nowhere, type.Description, type.Name, type.Directives, Change(type.Interfaces, _ => SomeType(), SomeType), type.Fields),
            ObjectTypeDefinitionNode type => new ObjectTypeDefinitionNode(Nowhere, type.Description, type.Name, type.Directives, type.Interfaces, Change(type.Fields, Change, NewField)),
            InterfaceTypeDefinitionNode type when dice.Percent(10) => new ObjectTypeDefinitionNode(Nowhere, type.Description, type.Name, type.Directives, type.Interfaces, type.Fields),
            InterfaceTypeDefinitionNode type when dice.Percent(20) => new InterfaceTypeDefinitionNode(Nowhere, type.Description, type.Name, type.Directives, Change(type.Interfaces, _ => SomeType(), SomeType), type.Fields),
            InterfaceTypeDefinitionNode type => new InterfaceTypeDefinitionNode(Nowhere, type.Description, type.Name, type.Directives, type.Interfaces, Change(type.Fields, Change, NewField)),
            InputObjectTypeDefinitionNode type when dice.Percent(5) => Node<DefinitionNode>($"scalar {type.Name.Value}"),
            InputObjectTypeDefinitionNode type => new InputObjectTypeDefinitionNode(Nowhere, type.Description, type.Name, type.Directives, Change(type.Fields, Change, NewInputValue)),
            DirectiveDefinitionNode directive => Change(directive),
            _ => definition,
        };
    }

    private DirectiveDefinitionNode Change(DirectiveDefinitionNode directive) => dice.Roll(5) switch
    {
        0 => new DirectiveDefinitionNode(Nowhere, NewDescription(), directive.Name, directive.Arguments, directive.IsRepeatable, directive.Locations),
        1 => new DirectiveDefinitionNode(Nowhere, directive.Description, directive.Name, directive.Arguments, !directive.IsRepeatable, directive.Locations),
        2 => new DirectiveDefinitionNode(Nowhere, directive.Description, directive.Name, directive.Arguments, directive.IsRepeatable, [.. Change(directive.Locations, _ => SomeLocation(), SomeLocation).DistinctBy(location => location.Value)]),
        _ => new DirectiveDefinitionNode(Nowhere, directive.Description, directive.Name, Change(directive.Arguments, Change, NewInputValue), directive.IsRepeatable, directive.Locations),
    };

    private FieldDefinitionNode Change(FieldDefinitionNode field) => dice.Roll(7) switch
    {
        0 => new FieldDefinitionNode(Nowhere, NewDescription(), field.Name, field.Arguments, field.Type, field.Directives),
        1 or 2 => new FieldDefinitionNode(Nowhere, field.Description, field.Name, field.Arguments, Change(field.Type), field.Directives),
        _ => new FieldDefinitionNode(Nowhere, field.Description, field.Name, Change(field.Arguments, Change, NewInputValue), field.Type, field.Directives),
    };

    private EnumValueDefinitionNode Change(EnumValueDefinitionNode value) => new(Nowhere, NewDescription(), value.Name, value.Directives);

    private InputValueDefinitionNode Change(InputValueDefinitionNode value) => dice.Roll(9) switch
    {
        > 2 when value.DefaultValue is ObjectValueNode { Fields.Count: > 1 } fields => new InputValueDefinitionNode(Nowhere, value.Description, value.Name, value.Type, new ObjectValueNode(Nowhere, [.. fields.Fields.Reverse()]), value.Directives),
        0 => new InputValueDefinitionNode(Nowhere, NewDescription(), value.Name, value.Type, value.DefaultValue, value.Directives),
        1 or 2 or 3 => new InputValueDefinitionNode(Nowhere, value.Description, value.Name, Change(value.Type), dice.Percent(80) ? value.DefaultValue : null, value.Directives),
        4 => new InputValueDefinitionNode(Nowhere, value.Description, value.Name, value.Type, null, value.Directives),
        _ => new InputValueDefinitionNode(Nowhere, value.Description, value.Name, value.Type, NewDefault(value.Type), value.Directives),
    };

    private TypeNode Change(TypeNode type) => (type, dice.Roll(5)) switch
    {
        (NonNullTypeNode inner, 0 or 1) => inner.Type,
        (NonNullTypeNode inner, _) => Change(inner.Type) is var changed && changed is NonNullTypeNode ? changed : new NonNullTypeNode(Nowhere, changed),
        (_, 0 or 1) => new NonNullTypeNode(Nowhere, type),
        (ListTypeNode inner, 2) => inner.Type,
        (ListTypeNode inner, _) => new ListTypeNode(Nowhere, Change(inner.Type)),
        (_, 2) => new ListTypeNode(Nowhere, type),
        _ => SomeType(),
    };

    private ValueNode NewDefault(TypeNode type) => Node<ScalarTypeDefinitionNode>($"scalar X @x(a: {DefaultOf(type)})").Directives[0].Arguments[0].Value;

    private string DefaultOf(TypeNode type) => type switch
    {
        NonNullTypeNode inner => DefaultOf(inner.Type),
        ListTypeNode inner => $"[{string.Join(", ", dice.Times(0, 2).Select(_ => DefaultOf(inner.Type)))}]",
        _ => ((NamedTypeNode)type).Name.Value switch
        {
            "Int" => dice.Word("0 1 -7 null"),
            "Float" => dice.Word("1 1.0 1.50 1.5 null"),
            "String" => dice.Word("\"\" \"a\" \"b\" null"),
            "Boolean" => dice.Word("true false null"),
            "ID" => dice.Word("1 \"1\" \"x\""),
            var name when name.StartsWith("Enum", StringComparison.Ordinal) => dice.Word("VALUE0 VALUE1"),
            var name when name.StartsWith("Scalar", StringComparison.Ordinal) => dice.Pick(["{a: 1, b: [2]}", "{b: [2], a: 1}", "{a2: 1, a10: {d: 1, c: 2}}", "{a10: {c: 2, d: 1}, a2: 1}", "[1, 2]", "[2, 1]"]),
            _ => dice.Pick(["{}", "null", "{in0: null}", "{in0: 1, in1: 1}", "{in1: 1, in0: 1}"]),
        },
    };

    private string NewDefinition() => dice.Roll(7) switch
    {
        0 => $"scalar New{dice.Roll(9)}",
        1 => $"enum New{dice.Roll(9)} {{ A B }}",
        2 => $"union New{dice.Roll(9)} = {SomeName()}",
        3 => $"interface New{dice.Roll(9)} {{ a: {SomeName()} }}",
        4 => $"input New{dice.Roll(9)} {{ a: {SomeName()} }}",
        5 => $"directive @{(directives.Length > 0 && dice.Percent(20) ? dice.Pick(directives) : $"new{dice.Roll(9)}")} on {dice.Word("FIELD OBJECT SCALAR")}",
        _ => $"type New{dice.Roll(9)} {{ a(b: {SomeName()} = null): {SomeName()} }}",
    };

    private FieldDefinitionNode NewField() => Node<ObjectTypeDefinitionNode>($"type X {{ {Description()}f{dice.Roll(12)}: {SomeName()}{(dice.Percent(30) ? "!" : "")} }}").Fields[0];

    private InputValueDefinitionNode NewInputValue() => Node<InputObjectTypeDefinitionNode>($"input X {{ {dice.Word("a0 a1 in0 in1 in2 may must other")}: {SomeName()}{dice.Pick(["", "!", " = null", "! = 1"])} }}").Fields[0];

    private EnumValueDefinitionNode NewValue() => Node<EnumTypeDefinitionNode>($"enum X {{ VALUE{dice.Roll(9)} }}").Values[0];

    private StringValueNode? NewDescription() => Node<ScalarTypeDefinitionNode>($"{Description()}scalar X").Description;

    private string Description() => dice.Pick(["", "\"other\" ", "\"\"\"said\"\"\" ", "\"\" "]);

    private NamedTypeNode SomeType() => new(Nowhere, new NameNode(Nowhere, SomeName()));

    private string SomeName() => dice.Pick(types);

    private NameNode SomeLocation() => new(Nowhere, dice.Word("QUERY FIELD SCALAR OBJECT ENUM_VALUE ARGUMENT_DEFINITION INPUT_FIELD_DEFINITION"));

    private static TypeDefinitionNode Undescribed(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => new ScalarTypeDefinitionNode(Nowhere, null, type.Name, type.Directives),
        ObjectTypeDefinitionNode made => new ObjectTypeDefinitionNode(Nowhere, null, type.Name, type.Directives, made.Interfaces, made.Fields),
        InterfaceTypeDefinitionNode made => new InterfaceTypeDefinitionNode(Nowhere, null, type.Name, type.Directives, made.Interfaces, made.Fields),
        UnionTypeDefinitionNode made => new UnionTypeDefinitionNode(Nowhere, null, type.Name, type.Directives, made.Types),
        EnumTypeDefinitionNode made => new EnumTypeDefinitionNode(Nowhere, null, type.Name, type.Directives, made.Values),
        InputObjectTypeDefinitionNode made => new InputObjectTypeDefinitionNode(Nowhere, null, type.Name, type.Directives, made.Fields),
        _ => type,
    };
}
