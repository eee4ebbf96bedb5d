using System.Text;

namespace Common;

/// <summary>Writes schemas in SDL, valid in most cases: every kind of type, interfaces of interfaces, defaults, deprecation, directives, extensions, descriptions.</summary>
internal sealed class RandomSdl
{
    private static readonly string[] Locations =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    /// <summary>What may be wrong about a schema, some of it only beside the rest; the words in angle brackets stand for types that the schema has.</summary>
    private static readonly string[] Faults =
    [
        "extend type <object> { f1: Int }", "extend type <object> implements <interface>", "extend type <object> implements <interface> { f00: Int f01: Int f02: Int }", "extend type <object> @deprecated", "extend type Nowhere { a: Int }", "extend input <object> { a: Int }", "extend scalar Int @specifiedBy(url: \"\")", "extend type Query { f1: Nowhere }",
        "input X { a: X! }", "input X { a: Y! } input Y { a: [X!]! b: X }", "input X { a: Y! } input Y { b: X! }", "input X @oneOf { a: X }", "input X @oneOf { a: X b: Int }", "input X @oneOf { a: Int! }", "input X @oneOf { a: Int = 1 }", "input X @oneOf { a: Y } input Y { b: X! }",
        "input X { a: X = {} }", "input X { a: X = {a: null} }", "input X { a: [Y] = [{}] } input Y { b: X = {} }", "input X { a: Int! @deprecated }", "input X { a: Int! = 1 @deprecated }", "input X { a: <object> }", "input X { a: <union> }", "input X { a: <input> = 1 }", "input X { a: <enum> = \"VALUE0\" }", "input X { a: <enum> = VALUE0 a: Int }",
        "type X { a: <input> }", "type X { a(b: <object>): Int }", "type X { a(b: Int b: Int): Int }", "type X { a(b: Int! @deprecated): Int }", "type X { a: Int a: Int }", "type X { __a: Int }", "type __X { a: Int }", "type X { a(__b: Int): Int }", "type X", "type <object> { a: Int }", "type X { a(b: Int = 1.5): Int }", "type X { a(b: [Int] = [1, null, \"x\"]): Int }", "type X { a(b: <input> = {unknown: 1}): Int }",
        "type X implements <interface> { a: Int }", "type X implements <object> { a: Int }", "type X implements Y { a: Int! } interface Y { a: Int }", "type X implements Y { a: Int } interface Y { a: Int! }", "type X implements Y { a: [Int!] } interface Y { a: [Int]! }", "type X implements Y { a: <object> } interface Y { a: <union> }", "type X implements Y { a: <object> } interface Y { a: <interface> }", "type X implements Y { a: <union> } interface Y { a: <object> }",
        "type X implements Y { a(b: Int c: Int): Int } interface Y { a(b: Int): Int }", "type X implements Y { a(b: Int c: Int!): Int } interface Y { a(b: Int): Int }", "type X implements Y { a(b: Int! = 1): Int } interface Y { a(b: Int): Int }", "type X implements Y { a: Int } interface Y { a(b: Int): Int }", "type X implements Y { a: Int @deprecated } interface Y { a: Int }", "type X implements Y & Y { a: Int } interface Y { a: Int }",
        "interface X implements X { a: Int }", "interface X implements Y { a: Int } interface Y implements X { a: Int }", "interface X { a: Int } interface Y implements X { a: Int } type Z implements Y { a: Int }", "interface X { a: X } type Z implements X { a: Z }", "interface X",
        "union X", "union X = <object> | <object>", "union X = <interface>", "union X = <input> | X", "union X = Int", "extend union UNION = Query", "extend union UNION = <object>", "enum X { A A }", "enum X { __A }", "enum X", "extend enum <enum> { VALUE0 }", "enum X { A } extend enum X { B A }", "enum <enum> { A }", "scalar <enum>", "scalar X @specifiedBy", "scalar X @specifiedBy(url: 1)", "scalar X @specifiedBy(url: \"a\") @specifiedBy(url: \"b\")", "scalar Int",
        "directive @x on FIELD directive @x on QUERY", "directive @x(a: <object>) on FIELD", "directive @x(a: Int a: Int) on FIELD", "directive @x(a: Int = \"\") on FIELD", "directive @x(a: Int! @deprecated) on FIELD", "directive @__x on FIELD", "directive @x(__a: Int) on FIELD", "directive @x on OBJECT type X @x @x { a: Int }", "directive @x repeatable on OBJECT type X @x @x { a: Int } extend type X @x", "directive @x on OBJECT type X @x { a: Int } extend type X @x", "directive @x(a: Int!) on OBJECT type X @x { a: Int }", "directive @x(a: Int) on OBJECT type X @x(b: 1) { a: Int }", "directive @x(a: Int) on OBJECT type X @x(a: 1, a: 2) { a: Int }", "directive @x(a: <input>) on SCALAR scalar X @x(a: {b: 1, b: 2})", "directive @x(a: Int) on SCALAR scalar X @x(a: \"\")", "directive @skip(if: Int) on FIELD", "type X @skip(if: true) { a: Int }", "type X @unheard { a: Int }", "type X { a: Int @deprecated(reason: null) }", "type X { a: Int @deprecated(reason: 1) }",
        "schema { query: Query }", "schema { query: <object> mutation: <object> }", "schema { mutation: <object> }", "schema { query: <interface> }", "schema { query: <object> query: Query }", "schema { query: <object> } extend schema { query: <object> }", "extend schema { subscription: <object> }", "extend schema { mutation: Int }", "extend schema @unheard", "schema { query: Nowhere }", "scalar Mutation", "enum Subscription { A }",
    ];

    private readonly Dice dice;
    private readonly StringBuilder text = new();
    private readonly List<string> scalars = ["Int", "Float", "String", "Boolean", "ID"];
    private readonly List<string> enums = [];
    private readonly List<string> inputs = [];
    private readonly List<string> interfaces = [];
    private readonly List<string> objects = [];
    private readonly List<string> unions = [];
    private readonly Dictionary<string, List<string>> parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, (string Type, string Arguments)>> fields = new(StringComparer.Ordinal);
    private readonly List<(string Name, string[] Locations, bool Repeatable, bool NeedsArgument)> directives = [];

    private RandomSdl(Dice dice) => this.dice = dice;

    public static string Write(Dice dice)
    {
        var sdl = new RandomSdl(dice);
        sdl.WriteAll();
        return sdl.text.ToString();
    }

    /// <summary>The same with something added, which is wrong more often than not.</summary>
    public static string WriteFaulty(Dice dice)
    {
        var sdl = new RandomSdl(dice);
        sdl.WriteAll();
        foreach (var _ in dice.Times(1, 2))
        {
            var fault = dice.Pick(Faults)
                .Replace("<object>", dice.Pick(sdl.objects), StringComparison.Ordinal)
                .Replace("<interface>", dice.Pick(sdl.interfaces), StringComparison.Ordinal)
                .Replace("<input>", dice.Pick(sdl.inputs), StringComparison.Ordinal)
                .Replace("<enum>", dice.Pick(sdl.enums), StringComparison.Ordinal)
                .Replace("<union>", sdl.unions.Count > 0 ? sdl.unions[0] : dice.Pick(sdl.objects), StringComparison.Ordinal);
            sdl.text.Append(fault).Append('\n');
        }

        return sdl.text.ToString();
    }

    private void WriteAll()
    {
        scalars.AddRange(dice.Times(0, 2).Select(i => $"Scalar{i}"));
        enums.AddRange(dice.Times(1, 3).Select(i => $"Enum{i}"));
        inputs.AddRange(dice.Times(1, 4).Select(i => $"Input{i}"));
        interfaces.AddRange(dice.Times(1, 4).Select(i => $"Node{i}"));
        objects.AddRange(dice.Times(2, 6).Select(i => $"Object{i}"));
        unions.AddRange(dice.Times(0, 2).Select(i => $"Union{i}"));
        directives.AddRange(dice.Times(0, 4).Select(i => ($"dir{i}", dice.Some(Locations, 35).DefaultIfEmpty("FIELD").ToArray(), dice.Percent(40), dice.Percent(30))));
        var isPlain = dice.Percent(60);
        var roots = new[] { "Query" }.Concat(dice.Some(["Mutation", "Subscription"], 60)).Select(name => (Operation: name.ToLowerInvariant(), Type: isPlain ? name : $"My{name}")).ToList();

        foreach (var directive in directives)
            WriteDirective(directive);
        foreach (var name in scalars.Skip(5))
            text.Append($"{Description()}scalar {name}{Applied("SCALAR")}{(dice.Percent(30) ? " @specifiedBy(url: \"https://example.org\")" : "")}\n");
        foreach (var name in enums)
            text.Append($"{Description()}enum {name}{Applied("ENUM")} {{ {string.Join(' ', dice.Times(1, 4).Select(i => $"{Description()}VALUE{i}{Deprecated()}{Applied("ENUM_VALUE")}"))} }}\n");
        foreach (var name in inputs)
            WriteInput(name);
        foreach (var name in interfaces)
            WriteFieldsType("interface", name);
        foreach (var name in objects.Concat(roots.Select(root => root.Type)).ToList())
            WriteFieldsType("type", name);
        foreach (var name in unions)
            text.Append($"{Description()}union {name}{Applied("UNION")} = {(dice.Percent(20) ? "| " : "")}{string.Join(" | ", dice.Some(objects, 50).DefaultIfEmpty(objects[0]))}\n");
        if (!isPlain)
            text.Append($"{Description()}schema{Applied("SCHEMA")} {{ {string.Join(' ', roots.Select(root => $"{root.Operation}: {root.Type}"))} }}\n");
        WriteExtensions();
    }

    private void WriteDirective((string Name, string[] Locations, bool Repeatable, bool NeedsArgument) directive)
    {
        var arguments = directive.NeedsArgument ? "(must: Int!, may: [String!] = [\"x\"])" : dice.Percent(50) ? "(may: Enum0, other: Float = 1)" : "";
        text.Append($"{Description()}directive @{directive.Name}{arguments}{(directive.Repeatable ? " repeatable" : "")} on {string.Join(" | ", directive.Locations)}\n");
    }

    private void WriteInput(string name)
    {
        var isOneOf = dice.Percent(30);
        var all = dice.Times(1, 4).Select(i =>
        {
            // A required field refers only to inputs before, so that values end.
            var earlier = inputs.TakeWhile(input => input != name).ToList();
            var type = dice.Percent(40) ? Wrap(dice.Pick(inputs), nonNull: 0) : InputType(earlier);
            if (isOneOf)
                type = type.TrimEnd('!');
            var isDefault = !isOneOf && dice.Percent(type.Contains("Input", StringComparison.Ordinal) ? 8 : 30);
            var value = isDefault ? $" = {DefaultOf(type)}" : "";
            return $"{Description()}in{i}: {type}{value}{(type.EndsWith('!') && !isDefault ? "" : Deprecated())}{Applied("INPUT_FIELD_DEFINITION")}";
        });
        text.Append($"{Description()}input {name}{(isOneOf ? " @oneOf" : "")}{Applied("INPUT_OBJECT")} {{ {string.Join(dice.Pick([", ", "\n  "]), all)} }}\n");
    }

    private void WriteFieldsType(string keyword, string name)
    {
        var implemented = dice.Some(interfaces.TakeWhile(known => known != name), 40);
        var all = implemented.Concat(implemented.SelectMany(known => parents[known])).Distinct(StringComparer.Ordinal).ToList();
        parents[name] = all;
        var own = new Dictionary<string, (string Type, string Arguments)>(StringComparer.Ordinal);
        foreach (var (field, inherited) in all.SelectMany(known => fields[known]))
            own[field] = (Narrow(inherited.Type, own.GetValueOrDefault(field).Type), inherited.Arguments);
        foreach (var i in dice.Times(1, 5))
            own.TryAdd(keyword == "type" ? $"f{dice.Roll(12)}" : $"f{name[^1]}{dice.Roll(3)}", (OutputType(), dice.Percent(45) ? $"({string.Join(", ", dice.Times(1, 3).Select(Argument))})" : ""));
        fields[name] = own;
        var list = string.Join('\n', own.Select(field => $"  {Description()}{field.Key}{field.Value.Arguments}: {field.Value.Type}{(all.Count == 0 ? Deprecated() : "")}{Applied("FIELD_DEFINITION")}"));
        var implements = all.Count == 0 ? "" : $" implements {(dice.Percent(20) ? "& " : "")}{string.Join(" & ", all)}";
        text.Append($"{Description()}{keyword} {name}{implements}{Applied(keyword == "type" ? "OBJECT" : "INTERFACE")} {{\n{list}\n}}\n");
    }

    private string Argument(int i)
    {
        var type = InputType(inputs);
        var isDefault = dice.Percent(type.Contains("Input", StringComparison.Ordinal) ? 8 : 30);
        return $"{Description()}a{i}: {type}{(isDefault ? $" = {DefaultOf(type)}" : "")}{(type.EndsWith('!') && !isDefault ? "" : Deprecated())}{Applied("ARGUMENT_DEFINITION")}";
    }

    /// <summary>The type that an interface asks for, now and then narrower; of two interfaces the one that asks for more.</summary>
    private string Narrow(string type, string? other)
    {
        if (other is not null)
            return type.Length > other.Length ? type : other;
        return !type.EndsWith('!') && dice.Percent(20) ? $"{type}!" : type;
    }

    private string OutputType() => Wrap(dice.Roll(4) switch
    {
        0 => dice.Pick([.. scalars, .. enums]),
        1 when unions.Count > 0 => dice.Pick([.. interfaces, .. unions]),
        1 => dice.Pick(interfaces),
        _ => dice.Percent(50) ? dice.Pick(objects) : dice.Pick(scalars),
    });

    private string InputType(List<string> known) => Wrap(known.Count > 0 && dice.Percent(35) ? dice.Pick(known) : dice.Pick([.. scalars, .. enums]));

    private string Wrap(string type, int nonNull = 25)
    {
        var wrapped = type + (dice.Percent(nonNull) ? "!" : "");
        while (dice.Percent(25))
            wrapped = $"[{wrapped}]{(dice.Percent(nonNull) ? "!" : "")}";
        return wrapped;
    }

    /// <summary>Mostly a value of the type; input objects are not looked into, so some of theirs are none.</summary>
    private string DefaultOf(string type)
    {
        if (!type.EndsWith('!') && dice.Percent(25))
            return "null";
        var inner = type.TrimEnd('!');
        if (inner.StartsWith('['))
            return dice.Percent(15) ? DefaultOf(inner[1..^1]) : $"[{string.Join(", ", dice.Times(0, 2).Select(_ => DefaultOf(inner[1..^1])))}]";
        return inner switch
        {
            "Int" => dice.Word("0 -7 2147483647 1"),
            "Float" => dice.Word("1 1.5 -3e7 0.0"),
            "String" => dice.Word("\"\" \"a\" \"\"\"b\"\"\" \"\\u{1F600}\""),
            "Boolean" => dice.Word("true false"),
            "ID" => dice.Word("1 \"x\""),
            _ when inner.StartsWith("Enum", StringComparison.Ordinal) => "VALUE0",
            _ when inner.StartsWith("Input", StringComparison.Ordinal) => type.EndsWith('!') || dice.Percent(20) ? dice.Pick(["{}", "{in0: null}"]) : "null",
            _ => dice.Word("1 \"any\" {x:[1,{y:null}]} [] ENUM"),
        };
    }

    private string Description() => dice.Roll(12) switch
    {
        0 => "\"said\" ",
        1 => "\"\"\"\n   block \\\"\"\"\n  said\n\"\"\" ",
        _ => "",
    };

    private string Deprecated() => dice.Percent(8) ? dice.Pick([" @deprecated", " @deprecated(reason: \"old\")"]) : "";

    private string Applied(string location)
    {
        var fitting = directives.Where(directive => directive.Locations.Contains(location)).ToList();
        if (fitting.Count == 0 || location == "ARGUMENT_DEFINITION" || location.StartsWith("ENUM", StringComparison.Ordinal) || dice.Percent(75))
            return "";
        var chosen = dice.Pick(fitting);
        var one = $" @{chosen.Name}{(chosen.NeedsArgument ? "(must: 1)" : "")}";
        return chosen.Repeatable && dice.Percent(40) ? one + one : one;
    }

    private void WriteExtensions()
    {
        if (dice.Percent(30))
            text.Append($"extend type {dice.Pick(objects)} {{ more{dice.Roll(9)}: Int }}\n");
        if (dice.Percent(20))
            text.Append($"extend enum {dice.Pick(enums)} {{ MORE }}\n");
        if (dice.Percent(20))
            text.Append($"extend input {dice.Pick(inputs)} {{ more: Int }}\n");
        if (dice.Percent(10) && unions.Count > 0)
            text.Append($"extend union {dice.Pick(unions)} = {dice.Pick(objects)}\n");
        if (dice.Percent(3))
            text.Append($"extend interface {dice.Pick(interfaces)} {Applied("INTERFACE")}{{ more: Int }}\n");
    }
}
