namespace GraphQL.Engine.Tests.Validation;

public sealed class ExecutableDefinitionsTests() : RuleTests("ExecutableDefinitions")
{
    [Fact]
    public void Operations_and_fragments_are_executable() => Accepts("""{ animal { ...f } } mutation m { rename(name: "Ida") { name } } fragment f on Animal { age }""");

    [Fact]
    public void A_type_definition_is_not() => Refuses(
        "{ animal { age } } type Cow { age: Int }",
        "1:20: The \"Cow\" definition is not executable. (§5.1.1)");

    [Fact]
    public void Extensions_schema_and_directive_definitions_are_not() => Refuses(
        "{ animal { age } }\nextend type Horse { speed: Int }\nschema { query: Query }\nextend schema @once\ndirective @d on FIELD",
        "2:1: The \"Horse\" definition is not executable. (§5.1.1)",
        "3:1: The schema definition is not executable. (§5.1.1)",
        "4:1: The schema definition is not executable. (§5.1.1)",
        "5:1: The \"d\" definition is not executable. (§5.1.1)");
}
