namespace GraphQL.Engine.Tests.Validation;

public sealed class KnownTypeNamesTests() : RuleTests("KnownTypeNames")
{
    [Fact]
    public void Types_of_the_schema_and_built_in_ones() => Accepts("query q($a: Int, $b: [Gait!]!, $c: HouseInput) { animal { ... on Horse { age } ...f } } fragment f on Animal { age }");

    [Fact]
    public void Unknown_types_are_reported_where_they_stand() => Refuses(
        "query q($a: Cat) { animal { ... on Hors { age } ...f } }\nfragment f on Zebra { age }",
        "1:13: Unknown type \"Cat\". Did you mean \"Gait\" or \"Int\"? (§5.5.1.2)",
        "1:36: Unknown type \"Hors\". Did you mean \"Horse\" or \"House\"? (§5.5.1.2)",
        "2:15: Unknown type \"Zebra\". (§5.5.1.2)");

    [Fact]
    public void A_near_name_is_suggested() => Refuses(
        "query q($a: [Gate!]) { list }",
        "1:14: Unknown type \"Gate\". Did you mean \"Gait\"? (§5.5.1.2)");
}
