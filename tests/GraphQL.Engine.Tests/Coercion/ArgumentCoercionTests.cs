namespace GraphQL.Engine.Tests.Coercion;

/// <summary>§6.4.1 CoerceArgumentValues. <c>s</c> has the default <c>"text"</c>, <c>n</c> the default 7.</summary>
public sealed class ArgumentCoercionTests
{
    [Theory]
    [InlineData("f", "s=\"text\" n=7:Int32")]
    [InlineData("f(a: null, s: null)", "a=null s=null n=7:Int32")]
    [InlineData("f(n: 1, a: 2)", "a=2:Int32 s=\"text\" n=1:Int32")]
    [InlineData("f(e: HELD, l: 1, ll: [1, [2]])", "s=\"text\" n=7:Int32 e=\"HELD\" l=[1:Int32] ll=[[1:Int32], [2:Int32]]")]
    [InlineData("f(i: { z: { x: 2 }, x: 1, y: null })", "s=\"text\" n=7:Int32 i={x: 1:Int32, y: null, z: [{x: 2:Int32, y: \"why\"}]}")]
    [InlineData("f(o: { b: \"one\" })", "s=\"text\" n=7:Int32 o={b: \"one\"}")]
    public void Literals(string field, string expected) => Assert.Equal(expected, Coerce.Arguments(field));

    [Theory]
    [InlineData("{}", "s=\"text\" n=7:Int32")]
    [InlineData("{\"a\": null, \"s\": null}", "a=null s=null n=7:Int32")]
    [InlineData("{\"a\": 1, \"s\": \"given\", \"n\": 2}", "a=1:Int32 s=\"given\" n=2:Int32")]
    public void A_missing_variable_counts_as_not_given(string json, string expected) =>
        Assert.Equal(expected, Coerce.Arguments("f(a: $a, s: $s, n: $n)", "$a: Int, $s: String, $n: Int", json));

    [Fact]
    public void Inside_a_list_a_missing_variable_is_null_and_inside_an_object_it_is_not_given() => Assert.Equal(
        "s=\"text\" n=7:Int32 ll=[[null, 1:Int32]] i={x: 1:Int32, y: \"why\"}",
        Coerce.Arguments("f(ll: [[$a, 1]], i: { x: 1, y: $s, e: $e })", "$a: Int, $s: String, $e: E"));

    [Fact]
    public void A_scalar_sees_its_literal_whole_with_what_was_given_for_the_variables() => Assert.Equal(
        "s=\"text\" n=7:Int32 any=<{\"a\":[1,null,{\"c\":[2.5,\"d\"]}],\"e\":3}>",
        Coerce.Arguments("f(any: { a: [1, $x, $y], b: $x, e: $z })", "$x: Any, $y: Any, $z: Int = 3", "{\"y\": {\"c\": [2.5, \"d\"]}}"));

    [Theory]
    [InlineData("required", "{}", "2:1 Argument \"x\" of required type \"Int!\" was not provided. (§6.4.1)")]
    [InlineData("required(x: $a)", "{}", "2:13 Argument \"x\" of required type \"Int!\" was provided the variable \"$a\" which was not provided a runtime value. (§6.4.1)")]
    [InlineData("required(x: $a)", "{\"a\": null}", "2:13 Argument \"x\" of non-null type \"Int!\" must not be null. (§6.4.1)")]
    [InlineData("f(n: $a)", "{\"a\": null}", "2:6 Argument \"n\" of non-null type \"Int!\" must not be null. (§6.4.1)")]
    [InlineData("f(l: [1, $a])", "{}", "2:10 Expected variable \"$a\" provided to type \"Int!\" to have a value. (§6.4.1)")]
    [InlineData("f(i: { x: $a })", "{\"a\": null}", "2:11 Expected variable \"$a\" provided to type \"Int!\" to have a value. (§6.4.1)")]
    [InlineData("f(i: { x: $a })", "{}", "2:6 Field \"I.x\" of required type \"Int!\" was not provided. (§6.4.1)")]
    [InlineData("f(o: { a: $a })", "{\"a\": null}", "2:6 Field \"O.a\" must be non-null. (§6.4.1)")]
    [InlineData("f(o: { a: $a })", "{}", "2:6 OneOf Input Object \"O\" must specify exactly one key. (§6.4.1)")]
    public void What_only_the_variables_make_wrong(string field, string json, string expected) =>
        Assert.Equal(expected, Coerce.Arguments(field, "$a: Int", json));
}
