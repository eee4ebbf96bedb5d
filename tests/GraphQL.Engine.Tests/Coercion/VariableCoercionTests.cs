using System.Text;
using System.Text.Json;

namespace GraphQL.Engine.Tests.Coercion;

/// <summary>§6.1.2 CoerceVariableValues.</summary>
public sealed class VariableCoercionTests
{
    [Theory]
    [InlineData("$x: Int", "{}", "x absent")]
    [InlineData("$x: Int", null, "x absent")]
    [InlineData("$x: Int", "null", "x absent")]
    [InlineData("$x: Int", "{\"x\": null}", "x=null")]
    [InlineData("$x: Int = 5", "{}", "x=5:Int32")]
    [InlineData("$x: Int = 5", "{\"x\": null}", "x=null")]
    [InlineData("$x: Int! = 5", "{}", "x=5:Int32")]
    [InlineData("$x: Int = null", "{}", "x=null")]
    [InlineData("$x: Int", "{\"x\": 1, \"y\": 2}", "x=1:Int32")]
    [InlineData("$x: E", "{\"x\": \"NOT_STATED\"}", "x=\"NOT_STATED\"")]
    [InlineData("$x: String", "{\"x\": \"\\ud83d\\ude00\"}", "x=\"\ud83d\ude00\"")]
    public void Given_not_given_null_and_default_are_four_things(string definitions, string? json, string expected) =>
        Assert.Equal([expected], Coerce.Variables(definitions, json));

    [Theory]
    [InlineData("$x: [Int]", "[1, null]", "[1:Int32, null]")]
    [InlineData("$x: [Int]", "1", "[1:Int32]")]
    [InlineData("$x: [Int]", "null", "null")]
    [InlineData("$x: [[Int]]", "1", "[[1:Int32]]")]
    [InlineData("$x: [[Int]]", "[1, [2, 3], null]", "[[1:Int32], [2:Int32, 3:Int32], null]")]
    [InlineData("$x: [Int!]!", "[]", "[]")]
    public void What_is_not_a_list_is_a_list_of_one(string definitions, string value, string expected) =>
        Assert.Equal([$"x={expected}"], Coerce.Variables(definitions, $"{{\"x\": {value}}}"));

    [Fact]
    public void An_input_object_has_its_fields_in_the_order_of_the_schema_with_defaults_and_without_what_is_not_given() => Assert.Equal(
        ["x={x: 1:Int32, y: \"why\", z: [{x: 2:Int32, y: null}], o: {b: \"text\"}, any: <[1,{}]>}"],
        Coerce.Variables("$x: I", """{"x": {"any": [1,{}], "o": {"b": "text"}, "z": {"y": null, "x": 2}, "x": 1}}"""));

    [Theory]
    [InlineData("$x: Int!", "{}", "1:7 Variable \"$x\" of required type \"Int!\" was not provided. (§6.1.2)")]
    [InlineData("$x: Int!", "{\"x\": null}", "1:7 Variable \"$x\" of non-null type \"Int!\" must not be null. (§6.1.2)")]
    [InlineData("$x: Query", "{}", "1:7 Variable \"$x\" expected value of type \"Query\" which cannot be used as an input type. (§6.1.2)")]
    [InlineData("$x: [Nothing!]", "{}", "1:7 Variable \"$x\" expected value of type \"[Nothing!]\" which cannot be used as an input type. (§6.1.2)")]
    [InlineData("$x: Int", "{\"x\": \"a\"}", "1:7 Variable \"$x\" got invalid value \"a\"; Int cannot represent non-integer value: \"a\". (§6.1.2)")]
    [InlineData("$x: [Int!]", "{\"x\": [1, null]}", "1:7 Variable \"$x\" got invalid value null at \"x[1]\"; Expected non-nullable type \"Int!\" not to be null. (§6.1.2)")]
    [InlineData("$x: E", "{\"x\": \"HELT\"}", "1:7 Variable \"$x\" got invalid value \"HELT\"; Value \"HELT\" does not exist in \"E\" enum. Did you mean the enum value \"HELD\"? (§6.1.2)")]
    [InlineData("$x: E", "{\"x\": 1}", "1:7 Variable \"$x\" got invalid value 1; Enum \"E\" cannot represent non-string value: 1. (§6.1.2)")]
    [InlineData("$x: I", "{\"x\": 1}", "1:7 Variable \"$x\" got invalid value 1; Expected type \"I\" to be an object. (§6.1.2)")]
    [InlineData("$x: I", "{\"x\": {}}", "1:7 Variable \"$x\" got invalid value {}; Field \"x\" of required type \"Int!\" was not provided. (§6.1.2)")]
    [InlineData("$x: I", "{\"x\": {\"x\": 1, \"yy\": 2}}", "1:7 Variable \"$x\" got invalid value {\"x\": 1, \"yy\": 2}; Field \"yy\" is not defined by type \"I\". Did you mean \"y\"? (§6.1.2)")]
    [InlineData("$x: I", "{\"x\": {\"x\": 1, \"z\": [{\"x\": \"a\"}]}}", "1:7 Variable \"$x\" got invalid value \"a\" at \"x.z[0].x\"; Int cannot represent non-integer value: \"a\". (§6.1.2)")]
    [InlineData("$x: O", "{\"x\": {}}", "1:7 Variable \"$x\" got invalid value {}; Exactly one key must be specified for OneOf type \"O\". (§6.1.2)")]
    [InlineData("$x: O", "{\"x\": {\"a\": 1, \"b\": null}}", "1:7 Variable \"$x\" got invalid value {\"a\": 1, \"b\": null}; Exactly one key must be specified for OneOf type \"O\". (§6.1.2)")]
    [InlineData("$x: O", "{\"x\": {\"a\": null}}", "1:7 Variable \"$x\" got invalid value null at \"x.a\"; Field \"a\" must be non-null. (§6.1.2)")]
    [InlineData("$x: Int", "{\"x\": 1e99999999999}", "1:7 Variable \"$x\" got invalid value 1e99999999999; Int cannot represent non-integer value: 1e99999999999. (§6.1.2)")]
    [InlineData("$x: Float", "{\"x\": -1e99999999999}", "1:7 Variable \"$x\" got invalid value -1e99999999999; Float cannot represent non numeric value: -1e99999999999. (§6.1.2)")]
    [InlineData("$x: String", "{\"x\": \"\\ud83d\"}", "Variables hold a text that is not Unicode: it has broken UTF-8, or half of a surrogate pair. (§6.1.2)")]
    [InlineData("$x: Any", "{\"x\": [{\"\\udc00\": 1}]}", "Variables hold a text that is not Unicode: it has broken UTF-8, or half of a surrogate pair. (§6.1.2)")]
    [InlineData("$x: Int", "[1]", "Variables must be a JSON object from names to values, not [1]. (§6.1.2)")]
    public void A_value_that_does_not_fit(string definitions, string json, string expected) =>
        Assert.Equal([expected], Coerce.Variables(definitions, json));

    [Theory]
    [InlineData("{\"x\": \"?\"}")]
    [InlineData("{\"x\": {\"?\": 1}}")]
    [InlineData("{\"?\": 1}")]
    [InlineData("\"?\"")]
    public void Broken_UTF8_is_told_where_variables_are_read(string json)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(json).Select(letter => letter == (byte)'?' ? (byte)0xFF : letter)];

        Assert.Equal(["Variables hold a text that is not Unicode: it has broken UTF-8, or half of a surrogate pair. (§6.1.2)"], Coerce.Variables("$x: Any", JsonElement.Parse(bytes)));
    }

    [Fact]
    public void A_long_name_is_cut_in_the_message()
    {
        var message = Assert.Single(Coerce.Variables("$x: I", $"{{\"x\": {{\"x\": 1, \"{new string('n', 100_000)}\": 2}}}}"));

        Assert.InRange(message.Length, 1000, 1020);
        Assert.EndsWith("nnn… (§6.1.2)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_reported_each_at_its_variable() => Assert.Equal(
        [
            "1:7 Variable \"$x\" got invalid value \"a\" at \"x[0]\"; Int cannot represent non-integer value: \"a\". (§6.1.2)",
            "1:7 Variable \"$x\" got invalid value \"b\" at \"x[1]\"; Int cannot represent non-integer value: \"b\". (§6.1.2)",
            "1:18 Variable \"$y\" of required type \"Int!\" was not provided. (§6.1.2)",
        ],
        Coerce.Variables("$x: [Int], $y: Int!", "{\"x\": [\"a\", \"b\"]}"));

    [Fact]
    public void As_many_faults_as_the_limit_are_reported_without_a_word() =>
        Assert.Equal(2, Coerce.Variables("$x: [Int]", "{\"x\": [\"a\", \"b\"]}", maxErrors: 2).Count);

    [Fact]
    public void Beyond_the_limit_the_answer_says_that_it_gave_up() => Assert.Equal(
        [
            "1:7 Variable \"$x\" got invalid value \"a\" at \"x[0]\"; Int cannot represent non-integer value: \"a\". (§6.1.2)",
            "1:7 Variable \"$x\" got invalid value \"b\" at \"x[1]\"; Int cannot represent non-integer value: \"b\". (§6.1.2)",
            "Too many errors processing variables, error limit reached. Execution aborted. (§6.1.2)",
        ],
        Coerce.Variables("$x: [Int], $y: Int!", "{\"x\": [\"a\", \"b\", \"c\"]}", maxErrors: 2));
}
