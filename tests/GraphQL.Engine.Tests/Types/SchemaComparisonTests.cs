using GraphQL.Engine.Comparison;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using static GraphQL.Engine.Comparison.SchemaChangeKind;
using static GraphQL.Engine.Comparison.SchemaChangeSeverity;

namespace GraphQL.Engine.Tests.Types;

/// <summary>One worked example for every kind of change.</summary>
public sealed class SchemaComparisonTests
{
    /// <summary>Severity, kind, the schema before and after (beside <c>type Query { q: Int }</c>), and all that is told.</summary>
    public static TheoryData<SchemaChangeSeverity, SchemaChangeKind, string, string, string> Examples => new()
    {
        { Breaking, TypeRemoved, "scalar Day", "", "TYPE_REMOVED Day: The type is gone." },
        { Breaking, TypeRemoved, "type T { a: ID b: Int }", "type T { b: Int }", "TYPE_REMOVED ID: Nothing refers to the built-in scalar any more.\nFIELD_REMOVED T.a: The field is gone." },
        { Breaking, TypeChangedKind, "type T { a: Int }", "interface T { a: Int }", "TYPE_CHANGED_KIND T: It was an object type and is an interface." },
        { Breaking, TypeChangedKind, "scalar T union U = Query", "enum T { A } input U { a: Int }", "TYPE_CHANGED_KIND T: It was a scalar and is an enum.\nTYPE_CHANGED_KIND U: It was a union and is an input object." },
        { Breaking, TypeRemovedFromUnion, "type T { a: Int } union U = Query | T", "type T { a: Int } union U = Query", "TYPE_REMOVED_FROM_UNION U: T is no longer a member." },
        { Breaking, ValueRemovedFromEnum, "enum E { A B }", "enum E { A }", "VALUE_REMOVED_FROM_ENUM E.B: The value is gone." },
        { Breaking, RequiredInputFieldAdded, "input I { a: Int }", "input I { a: Int b: Int! }", "REQUIRED_INPUT_FIELD_ADDED I.b: The input field is new and must be given." },
        { Breaking, ImplementedInterfaceRemoved, "interface N { a: Int } type T implements N { a: Int }", "interface N { a: Int } type T { a: Int }", "IMPLEMENTED_INTERFACE_REMOVED T: It no longer implements N." },
        { Breaking, FieldRemoved, "type T { a: Int b: Int }", "type T { a: Int }", "FIELD_REMOVED T.b: The field is gone." },
        { Breaking, FieldRemoved, "input I { a: Int b: Int }", "input I { a: Int }", "FIELD_REMOVED I.b: The input field is gone." },
        { Breaking, FieldChangedKind, "type T { a: Int! b: [Int!] c: Int }", "type T { a: Int b: [Int] c: [Int] }", "FIELD_CHANGED_KIND T.a: The type was Int! and is Int.\nFIELD_CHANGED_KIND T.b: The type was [Int!] and is [Int].\nFIELD_CHANGED_KIND T.c: The type was Int and is [Int]." },
        { Breaking, FieldChangedKind, "input I { a: Int = 1 }", "input I { a: Int! = 2 }", "FIELD_CHANGED_KIND I.a: The type was Int and is Int!." },
        { Breaking, RequiredArgAdded, "type T { a: Int }", "type T { a(b: Int!): Int }", "REQUIRED_ARG_ADDED T.a(b:): The argument is new and must be given." },
        { Breaking, ArgRemoved, "type T { a(b: Int): Int }", "type T { a: Int }", "ARG_REMOVED T.a(b:): The argument is gone." },
        { Breaking, ArgChangedKind, "type T { a(b: Int, c: [Int]): Int }", "type T { a(b: Boolean, c: [Int!]): Int }", "ARG_CHANGED_KIND T.a(b:): The type was Int and is Boolean.\nARG_CHANGED_KIND T.a(c:): The type was [Int] and is [Int!]." },
        { Breaking, DirectiveRemoved, "directive @d on FIELD", "", "DIRECTIVE_REMOVED @d: The directive is gone." },
        { Breaking, DirectiveArgRemoved, "directive @d(a: Int) on FIELD", "directive @d on FIELD", "DIRECTIVE_ARG_REMOVED @d(a:): The argument is gone." },
        { Breaking, RequiredDirectiveArgAdded, "directive @d on FIELD", "directive @d(a: Int!) on FIELD", "REQUIRED_DIRECTIVE_ARG_ADDED @d(a:): The argument is new and must be given." },
        { Breaking, ArgChangedKind, "directive @d(a: Int) on FIELD", "directive @d(a: Int!) on FIELD", "ARG_CHANGED_KIND @d(a:): The type was Int and is Int!." },
        { Breaking, DirectiveRepeatableRemoved, "directive @d repeatable on FIELD", "directive @d on FIELD", "DIRECTIVE_REPEATABLE_REMOVED @d: It may stand only once at one place." },
        { Breaking, DirectiveLocationRemoved, "directive @d on FIELD | FRAGMENT_SPREAD", "directive @d on FIELD", "DIRECTIVE_LOCATION_REMOVED @d: It may no longer stand at FRAGMENT_SPREAD." },

        { Dangerous, ValueAddedToEnum, "enum E { A }", "enum E { A B }", "VALUE_ADDED_TO_ENUM E.B: The value is new." },
        { Dangerous, TypeAddedToUnion, "type T { a: Int } union U = Query", "type T { a: Int } union U = T | Query", "TYPE_ADDED_TO_UNION U: T is a new member." },
        { Dangerous, OptionalInputFieldAdded, "input I { a: Int }", "input I { a: Int b: Int c: Int! = 1 }", "OPTIONAL_INPUT_FIELD_ADDED I.b: The input field is new and may be left out.\nOPTIONAL_INPUT_FIELD_ADDED I.c: The input field is new and may be left out." },
        { Dangerous, OptionalArgAdded, "type T { a: Int }", "type T { a(b: Int): Int }", "OPTIONAL_ARG_ADDED T.a(b:): The argument is new and may be left out." },
        { Dangerous, ImplementedInterfaceAdded, "interface N { a: Int } type T { a: Int }", "interface N { a: Int } type T implements N { a: Int }", "IMPLEMENTED_INTERFACE_ADDED T: It implements N now." },
        { Dangerous, ArgDefaultValueChange, "type T { a(b: [Int] = [1, 2]): Int }", "type T { a(b: [Int] = [2, 1]): Int }", "ARG_DEFAULT_VALUE_CHANGE T.a(b:): The default was [1, 2] and is [2, 1]." },
        { Dangerous, ArgDefaultValueChange, "type T { a(b: Int! = 1): Int }", "type T { a(b: Int!): Int }", "ARG_DEFAULT_VALUE_CHANGE T.a(b:): The default 1 is gone, and a value must be given." },
        { Dangerous, ArgDefaultValueChange, "directive @d(a: Int = 1) on FIELD", "directive @d(a: Int) on FIELD", "ARG_DEFAULT_VALUE_CHANGE @d(a:): The default 1 is gone." },
        { Dangerous, InputFieldDefaultValueChange, "input I { a: Int! = 1 }", "input I { a: Int = null }", "INPUT_FIELD_DEFAULT_VALUE_CHANGE I.a: The default was 1 and is null." },

        { Safe, DescriptionChanged, "\"Old\" type T { \"Old\" a(b: Int): Int }", "type T { a(\"New\" b: Int): Int }", "DESCRIPTION_CHANGED T: The description is gone.\nDESCRIPTION_CHANGED T.a(b:): The description is new.\nDESCRIPTION_CHANGED T.a: The description is gone." },
        { Safe, DescriptionChanged, "enum E { \"a\" A } input I { \"a\" a: Int }", "enum E { \"b\" A } input I { \"b\" a: Int }", "DESCRIPTION_CHANGED E.A: The description is another.\nDESCRIPTION_CHANGED I.a: The description is another." },
        { Safe, DescriptionChanged, "directive @d(a: Int) on FIELD", "\"New\" directive @d(\"New\" a: Int) on FIELD", "DESCRIPTION_CHANGED @d(a:): The description is new.\nDESCRIPTION_CHANGED @d: The description is new." },
        { Safe, TypeAdded, "", "scalar Day", "TYPE_ADDED Day: The type is new." },
        { Safe, DirectiveAdded, "", "directive @d on FIELD", "DIRECTIVE_ADDED @d: The directive is new." },
        { Safe, FieldAdded, "type T { a: Int }", "type T { a: Int b(c: Int!): Int }", "FIELD_ADDED T.b: The field is new." },
        { Safe, DirectiveRepeatableAdded, "directive @d on FIELD", "directive @d repeatable on FIELD", "DIRECTIVE_REPEATABLE_ADDED @d: It may stand several times at one place." },
        { Safe, DirectiveLocationAdded, "directive @d on FIELD", "directive @d on FIELD | QUERY", "DIRECTIVE_LOCATION_ADDED @d: It may stand at QUERY too." },
        { Safe, OptionalDirectiveArgAdded, "directive @d on FIELD", "directive @d(a: Int) on FIELD", "OPTIONAL_DIRECTIVE_ARG_ADDED @d(a:): The argument is new and may be left out." },
        { Safe, FieldChangedKindSafe, "type T { a: Int b: [[Int]] }", "type T { a: Int! b: [[Int!]!] }", "FIELD_CHANGED_KIND_SAFE T.a: The type was Int and is Int!.\nFIELD_CHANGED_KIND_SAFE T.b: The type was [[Int]] and is [[Int!]!]." },
        { Safe, FieldChangedKindSafe, "input I { a: [Int!]! }", "input I { a: [Int] }", "FIELD_CHANGED_KIND_SAFE I.a: The type was [Int!]! and is [Int]." },
        { Safe, ArgChangedKindSafe, "type T { a(b: Int!): Int }", "type T { a(b: Int): Int }", "ARG_CHANGED_KIND_SAFE T.a(b:): The type was Int! and is Int." },
        { Safe, ArgDefaultValueAdded, "type T { a(b: Int!): Int }", "type T { a(b: Int = 1): Int }", "ARG_DEFAULT_VALUE_ADDED T.a(b:): The default 1 is new." },
        { Safe, InputFieldDefaultValueAdded, "input I { a: Int }", "input I { a: Int = 1 }", "INPUT_FIELD_DEFAULT_VALUE_ADDED I.a: The default 1 is new." },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_change_is_told(SchemaChangeSeverity severity, SchemaChangeKind kind, string earlier, string later, string told)
    {
        var changes = Compare(earlier, later);

        Assert.Equal(told, string.Join('\n', changes));
        Assert.Contains(kind, changes.Select(change => change.Kind));
        Assert.All(changes, change => Assert.Equal(severity, change.Severity));
    }

    [Fact]
    public void Every_kind_has_its_example() => Assert.Empty(Enum.GetValues<SchemaChangeKind>().Except(Examples.Select(row => (SchemaChangeKind)row[1])));

    [Theory]
    [InlineData("type T { a: Int b: Int }", "type T { b: Int a: Int }")]
    [InlineData("type T { a: Int } extend type T { b: Int }", "type T { a: Int b: Int }")]
    [InlineData("scalar S type T { a(b: S = {c: \"d\", e: [{f: 1, g: 2}]}): Int }", "scalar S type T { a(b: S = {e: [{g: 2, f: 1}], c: \"\"\"d\"\"\"}): Int }")]
    public void What_means_the_same_is_no_change(string earlier, string later) => Assert.Empty(Compare(earlier, later));

    [Theory]
    [InlineData("type T { a: Int }", "type T {\n  a: Int\n  b: Int }", "later.graphql:4:3")]
    [InlineData("type T { a: Int b: Int }", "\ntype T { a: Int }", "later.graphql:3:1")]
    [InlineData("type T { a(b: Int): Int }", "type T {\n a: Int }", "later.graphql:3:2")]
    [InlineData("enum E {\n A\n B }", "", "earlier.graphql:2:1")]
    [InlineData("type T { a: Int }", "type T { a: Int } extend type T { b: Int }", "later.graphql:2:35")]
    public void It_says_where_to_look(string earlier, string later, string place) => Assert.Equal(place, Assert.Single(Compare(earlier, later)).Place);

    private static IReadOnlyList<SchemaChange> Compare(string earlier, string later) => SchemaComparison.Compare(Schema(earlier, "earlier.graphql"), Schema(later, "later.graphql"));

    private static Schema Schema(string sdl, string file)
    {
        var built = SchemaBuilder.Build([new SourceText($"type Query {{ q: Int }}\n{sdl}", file)]);
        Assert.Empty(built.Errors.Select(error => error.Message));
        return built.Schema!;
    }
}
