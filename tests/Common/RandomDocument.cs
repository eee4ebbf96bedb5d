using System.Text;
using GraphQL.Engine.Types;

namespace Common;

/// <summary>Writes documents for a schema: operations, fragments, variables, directives; valid but for as many faults as asked.</summary>
internal sealed class RandomDocument
{
    /// <summary>All but the descriptions of what is built in: those are each implementation's own.</summary>
    private const string Introspection = "__schema { description types { " + OfType + " } queryType { name } mutationType { name } subscriptionType { name } directives { name isRepeatable locations args(includeDeprecated: true) { name defaultValue type { kind name ofType { kind name } } } } }";

    private const string OfType = "kind name specifiedByURL isOneOf interfaces { name } possibleTypes { name } enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } inputFields(includeDeprecated: true) { name defaultValue isDeprecated deprecationReason type { kind name ofType { kind name ofType { kind name } } } } "
        + "fields { name isDeprecated deprecationReason args { name defaultValue isDeprecated deprecationReason type { kind name ofType { kind name ofType { kind name } } } } type { kind name ofType { kind name ofType { kind name } } } }";

    private readonly Schema schema;
    private readonly Dice dice;
    private readonly double faults;
    private readonly RandomLiteral literals;
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<FieldDefinition, (string Text, List<string> Variables)> given = [];
    private readonly List<Part> fragments = [];
    private readonly List<string> types;
    private Part current = new("", "");
    private int budget;

    private RandomDocument(Schema schema, Dice dice, double faults)
    {
        this.schema = schema;
        this.dice = dice;
        this.faults = faults;
        literals = new RandomLiteral(dice, faults);
        types = [.. schema.Types.Select(type => type.Name), "Unknown"];
    }

    /// <param name="schema">A valid schema.</param>
    /// <param name="dice">Chance.</param>
    /// <param name="faults">How many decisions of a hundred are wrong ones.</param>
    public static string Write(Schema schema, Dice dice, double faults) => new RandomDocument(schema, dice, faults).Write();

    private string Write()
    {
        budget = dice.Between(3, 40);
        var count = dice.Percent(70) ? 1 : dice.Between(1, 3);
        var operations = Enumerable.Range(0, count).Select(i => WriteOperation(count, i)).ToList();
        var parts = operations.Concat(fragments).Select(part => part.Head.Contains("%variables%", StringComparison.Ordinal)
            ? part.Head.Replace("%variables%", WriteVariables(part), StringComparison.Ordinal) + part.Body
            : part.Head + part.Body).ToList();
        if (dice.Percent(faults))
            parts.Add(dice.Pick(["type Extra { a: Int }", "{ __typename }", parts[0], parts[^1], "fragment Unused on Query { __typename }", "fragment F0 on Query { __typename }", "extend schema @deprecated", "directive @d on FIELD"]));
        return string.Join('\n', dice.Percent(30) ? parts.AsEnumerable().Reverse() : parts);
    }

    private Part WriteOperation(int count, int index)
    {
        string[] kinds = [.. new[] { ("query", schema.QueryType), ("mutation", schema.MutationType), ("subscription", schema.SubscriptionType) }.Where(kind => kind.Item2 is not null).Select(kind => kind.Item1)];
        var kind = dice.Percent(faults) ? dice.Word("query mutation subscription") : dice.Percent(65) ? "query" : dice.Pick(kinds);
        var type = kind switch { "query" => schema.QueryType, "mutation" => schema.MutationType, _ => schema.SubscriptionType } ?? schema.QueryType!;
        var isAnonymous = count == 1 ? dice.Percent(50) : dice.Percent(faults);
        var isShort = isAnonymous && kind == "query" && dice.Percent(30);
        var name = isAnonymous ? "" : dice.Percent(faults) ? " Op0" : $" Op{index}";
        current = new Part("", "");
        current.Body = WriteSelections(type, 4, kind == "subscription" && !dice.Percent(faults * 2));
        var head = isShort ? "" : $"{(dice.Percent(5) ? "\"described\" " : "")}{kind}{name}%variables%{WriteDirectives(kind.ToUpperInvariant())}";
        current.Head = head;
        return current;
    }

    private string WriteVariables(Part operation)
    {
        var reached = new HashSet<Part> { operation };
        var open = new Stack<Part>(reached);
        while (open.TryPop(out var part))
        {
            foreach (var next in fragments.Where(fragment => part.Spreads.Contains(fragment.Name)).Where(reached.Add))
                open.Push(next);
        }

        var used = reached.SelectMany(part => part.Variables).Distinct(StringComparer.Ordinal).Where(_ => !dice.Percent(faults)).ToList();
        if (dice.Percent(faults))
            used.Add("unused");
        if (used.Count > 0 && dice.Percent(faults / 2))
            used.Add(used[0]);
        return used.Count == 0 ? "" : $"({string.Join(", ", used.Select(name => $"{(dice.Percent(4) ? "\"described\" " : "")}${name}: {variables.GetValueOrDefault(name, "Int")}"))})";
    }

    private string WriteSelections(CompositeType type, int depth, bool isSingle = false)
    {
        budget--;
        var count = isSingle || budget < 0 ? 1 : dice.Between(1, 4);
        return $"{{ {string.Join(dice.Percent(10) ? ", " : " ", Enumerable.Range(0, count).Select(_ => WriteSelection(type, depth)))} }}";
    }

    private string WriteSelection(CompositeType type, int depth)
    {
        if (depth > 0 && budget > 0 && dice.Percent(type is FieldsType ? 18 : 85))
            return dice.Percent(45) ? WriteSpread(type, depth) : WriteInlineFragment(type, depth);
        if (type is not FieldsType fields || fields.Fields.Count == 0 || dice.Percent(6))
            return $"{Alias("__typename", "s")}__typename{WriteDirectives("FIELD")}";

        if (type == schema.QueryType && dice.Percent(2))
            return dice.Pick(["__schema { __typename queryType { name } directives { name args { name defaultValue } } }", "__type(name: \"Query\") { name fields { name args { name } } }", "__type { name }", Introspection, $"__type(name: \"{dice.Pick(types)}\") {{ {OfType} }}"]);
        var from = dice.Percent(faults) && schema.Types.OfType<FieldsType>().ToList() is { Count: > 0 } all ? dice.Pick(all) : fields;
        List<FieldDefinition> choice = [.. from.Fields.Where(field => (depth > 0 && budget > 0) || field.Type.Named is not CompositeType)];
        return choice.Count == 0 ? "__typename" : WriteField(dice.Pick(choice), depth);
    }

    private string WriteField(FieldDefinition field, int depth)
    {
        var arguments = ArgumentsOf(field);
        var below = field.Type.Named is CompositeType composite ? $" {WriteSelections(composite, depth - 1)}" : "";
        if (dice.Percent(faults / 2))
            below = below.Length > 0 ? "" : " { a }";
        return $"{Alias(field.Name, field.Type.Named is CompositeType ? "c" : "s")}{field.Name}{arguments}{WriteDirectives("FIELD")}{below}";
    }

    /// <summary>Mostly those that the field had before, else hardly a document could be merged.</summary>
    private string ArgumentsOf(FieldDefinition field)
    {
        if (!given.TryGetValue(field, out var before) || dice.Percent(faults * 3))
        {
            var outer = current.Variables.ToList();
            current.Variables.Clear();
            given[field] = before = (WriteArguments(field.Arguments), [.. current.Variables]);
            current.Variables.UnionWith(outer);
        }

        current.Variables.UnionWith(before.Variables);
        return before.Text;
    }

    /// <summary>Few names, so that fields meet: by type in most cases, for else hardly a document could be merged.</summary>
    private string Alias(string name, string prefix) => dice.Percent(12) ? $"{prefix}{name}{dice.Roll(2)}: " : dice.Percent(faults) ? $"{dice.Word("a b f1")}: " : "";

    private string WriteArguments(IReadOnlyList<InputValueDefinition> definitions)
    {
        var chosen = definitions.Where(definition => definition.IsRequired ? !dice.Percent(faults) : dice.Percent(35)).Select(definition => $"{definition.Name}: {literals.Of(definition.Type, type => Variable(type, definition.DefaultValue is not null))}").ToList();
        if (dice.Percent(faults / 2))
            chosen.Add(dice.Pick(["unknown: 1", .. chosen]));
        return chosen.Count == 0 ? "" : $"({string.Join(", ", chosen)})";
    }

    private string? Variable(GraphQLType type, bool hasDefault)
    {
        if (!dice.Percent(15))
            return null;

        var declared = dice.Percent(faults * 2) ? $"{dice.Pick(types)}{dice.Word("! ?").Replace("?", "", StringComparison.Ordinal)}" : type.ToString()!;
        var value = "";
        switch (dice.Roll(6))
        {
            case 0 when type is NonNullType && (hasDefault || dice.Percent(faults)):
                declared = declared.TrimEnd('!');
                break;
            case 1 when type is NonNullType nonNull:
                declared = declared.TrimEnd('!');
                value = $" = {literals.Of(type, _ => null)}";
                break;
            case 2 when type is not NonNullType:
                declared = $"{declared}!".Replace("!!", "!", StringComparison.Ordinal);
                break;
            case 3:
                value = $" = {literals.Of(type, _ => null)}";
                break;
        }

        var name = variables.Count > 0 && dice.Percent(10) ? dice.Pick([.. variables.Keys]) : $"v{variables.Count}";
        variables.TryAdd(name, $"{declared}{value}{WriteDirectives("VARIABLE_DEFINITION", isConstant: true)}");
        current.Variables.Add(name);
        return $"${name}";
    }

    private string WriteInlineFragment(CompositeType type, int depth)
    {
        var condition = dice.Percent(20) ? null : Condition(type);
        var on = condition is null ? "" : $" on {condition.Name}";
        if (dice.Percent(faults))
            on = $" on {dice.Pick(types)}";
        return $"...{on}{WriteDirectives("INLINE_FRAGMENT")} {WriteSelections(condition ?? type, depth - 1)}";
    }

    private string WriteSpread(CompositeType type, int depth)
    {
        var known = fragments.Where(fragment => fragment.Type is { } of && Overlaps(of, type) && fragment.Body.Length > 0).ToList();
        if (dice.Percent(faults))
            known = [.. fragments];
        if (known.Count > 0 && dice.Percent(50))
            return Spread(dice.Pick(known).Name);
        if (dice.Percent(faults))
            return Spread("Unknown");

        var outer = current;
        var condition = Condition(type);
        var fragment = new Part(dice.Percent(faults) ? "F0" : $"F{fragments.Count}", "") { Type = condition };
        fragments.Add(fragment);
        current = fragment;
        var on = dice.Percent(faults) ? dice.Pick(types) : condition.Name;
        fragment.Head = $"{(dice.Percent(4) ? "\"\"\"described\"\"\" " : "")}fragment {fragment.Name} on {on}{WriteDirectives("FRAGMENT_DEFINITION")} ";
        fragment.Body = WriteSelections(condition, depth - 1);
        current = outer;
        return Spread(fragment.Name);
    }

    private string Spread(string name)
    {
        current.Spreads.Add(name);
        return $"...{name}{WriteDirectives("FRAGMENT_SPREAD")}";
    }

    private CompositeType Condition(CompositeType type)
    {
        var all = schema.Types.OfType<CompositeType>().Where(other => other.Definition is not null || other == type).ToList();
        return dice.Pick([.. all.Where(other => dice.Percent(faults) || Overlaps(other, type)).DefaultIfEmpty(type)]);
    }

    private bool Overlaps(CompositeType first, CompositeType second) => schema.PossibleTypes(first).Intersect(schema.PossibleTypes(second)).Any();

    private string WriteDirectives(string location, bool isConstant = false)
    {
        if (!dice.Percent(12))
            return "";

        var place = Enum.Parse<DirectiveLocation>(location.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        var fitting = schema.Directives.Where(directive => dice.Percent(faults) || directive.Locations.Contains(place)).ToList();
        if (dice.Percent(faults))
            return " @unknown";
        if (fitting.Count == 0)
            return "";

        var text = new StringBuilder();
        foreach (var directive in dice.Times(1, 2).Select(_ => dice.Pick(fitting)).DistinctBy(directive => directive.IsRepeatable || dice.Percent(faults) ? dice.Roll(99) : 100 + fitting.IndexOf(directive)))
            text.Append($" @{directive.Name}{(isConstant ? WriteConstants(directive) : WriteArguments(directive.Arguments))}");
        return text.ToString();
    }

    private string WriteConstants(DirectiveDefinition directive)
    {
        var required = directive.Arguments.Where(argument => argument.IsRequired).Select(argument => $"{argument.Name}: {literals.Of(argument.Type, _ => null)}").ToList();
        return required.Count == 0 ? "" : $"({string.Join(", ", required)})";
    }

    private sealed class Part(string name, string head)
    {
        public string Name { get; } = name;

        public string Head { get; set; } = head;

        public string Body { get; set; } = "";

        public CompositeType? Type { get; init; }

        public HashSet<string> Spreads { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);
    }
}
