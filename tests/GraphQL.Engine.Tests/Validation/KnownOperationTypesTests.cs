namespace GraphQL.Engine.Tests.Validation;

public sealed class KnownOperationTypesTests() : RuleTests("KnownOperationTypes")
{
    [Fact]
    public void Each_kind_of_operation_that_has_a_root() => Accepts("""query q { list } mutation m { rename(name: "Ida") { name } } subscription s { moved { number } }""");

    [Fact]
    public void A_mutation_where_there_are_none() => Refuses(
        Village.Build("type Query { list: [String] }"),
        "mutation m { rename }\nsubscription { moved }",
        "1:1: The mutation operation is not supported by the schema. (§5.2.1.1)",
        "2:1: The subscription operation is not supported by the schema. (§5.2.1.1)");
}
