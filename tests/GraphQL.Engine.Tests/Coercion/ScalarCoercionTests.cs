using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Tests.Types;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Coercion;

/// <summary>§3.5.1 to §3.5.5 at their edges: what goes in as JSON, as a literal, and what goes out.</summary>
public sealed class ScalarCoercionTests
{
    private static readonly Schema Schema = Sdl.Schema("type Query { i: Int f: Float s: String b: Boolean d: ID a: Any } scalar Any");

    [Theory]
    [InlineData("2147483647", "2147483647:Int32")]
    [InlineData("-2147483648", "-2147483648:Int32")]
    [InlineData("2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("-2147483649", "Int cannot represent non 32-bit signed integer value: -2147483649")]
    [InlineData("1.0", "1:Int32")]
    [InlineData("1e3", "1000:Int32")]
    [InlineData("-0", "0:Int32")]
    [InlineData("1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("1e400", "Int cannot represent non-integer value: 1e400")]
    [InlineData("99999999999999999999", "Int cannot represent non 32-bit signed integer value: 99999999999999999999")]
    [InlineData("\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("true", "Int cannot represent non-integer value: true")]
    [InlineData("[1]", "Int cannot represent non-integer value: [1]")]
    public void Int_of_JSON(string json, string expected) => Assert.Equal(expected, OfJson("Int", json));

    [Theory]
    [InlineData("2147483647", "2147483647:Int32")]
    [InlineData("-2147483648", "-2147483648:Int32")]
    [InlineData("2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("123456789012345678901234567890", "Int cannot represent non 32-bit signed integer value: 123456789012345678901234567890")]
    [InlineData("1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("1e3", "Int cannot represent non-integer value: 1e3")]
    [InlineData("\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("ONE", "Int cannot represent non-integer value: ONE")]
    public void Int_of_a_literal(string literal, string expected) => Assert.Equal(expected, OfLiteral("Int", literal));

    [Theory]
    [InlineData("1", "1:Double")]
    [InlineData("0.1", "0.1:Double")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157E+308:Double")]
    [InlineData("1e309", "Float cannot represent non numeric value: 1e309")]
    [InlineData("-1e309", "Float cannot represent non numeric value: -1e309")]
    [InlineData("5e-324", "5E-324:Double")]
    [InlineData("\"1.0\"", "Float cannot represent non numeric value: \"1.0\"")]
    public void Float_of_JSON_and_of_a_literal_alike(string value, string expected)
    {
        Assert.Equal(expected, OfJson("Float", value));
        Assert.Equal(expected, OfLiteral("Float", value));
    }

    [Theory]
    [InlineData("\"\"", "\"\"")]
    [InlineData("\"Næstved\"", "\"Næstved\"")]
    [InlineData("1", "String cannot represent a non string value: 1")]
    [InlineData("true", "String cannot represent a non string value: true")]
    public void String_of_JSON_and_of_a_literal_alike(string value, string expected)
    {
        Assert.Equal(expected, OfJson("String", value));
        Assert.Equal(expected, OfLiteral("String", value));
    }

    [Theory]
    [InlineData("true", "True:Boolean")]
    [InlineData("false", "False:Boolean")]
    [InlineData("1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("\"true\"", "Boolean cannot represent a non boolean value: \"true\"")]
    public void Boolean_of_JSON_and_of_a_literal_alike(string value, string expected)
    {
        Assert.Equal(expected, OfJson("Boolean", value));
        Assert.Equal(expected, OfLiteral("Boolean", value));
    }

    [Theory]
    [InlineData("\"seat-1\"", "\"seat-1\"")]
    [InlineData("4", "\"4\"")]
    [InlineData("-1", "\"-1\"")]
    [InlineData("123456789012345678901234567890", "\"123456789012345678901234567890\"")]
    [InlineData("1.0", "\"1\"")]
    [InlineData("1e3", "\"1000\"")]
    [InlineData("1e30", "\"1000000000000000019884624838656\"")]
    [InlineData("1e400", "ID cannot represent value: 1e400")]
    [InlineData("1.5", "ID cannot represent value: 1.5")]
    [InlineData("true", "ID cannot represent value: true")]
    public void ID_of_JSON(string json, string expected) => Assert.Equal(expected, OfJson("ID", json));

    [Theory]
    [InlineData("\"seat-1\"", "\"seat-1\"")]
    [InlineData("4", "\"4\"")]
    [InlineData("1.0", "ID cannot represent a non-string and non-integer value: 1.0")]
    [InlineData("SEAT", "ID cannot represent a non-string and non-integer value: SEAT")]
    public void ID_of_a_literal(string literal, string expected) => Assert.Equal(expected, OfLiteral("ID", literal));

    [Theory]
    [InlineData("[1, \"a\", null]")]
    [InlineData("{\"a\":{\"b\":[]}}")]
    [InlineData("\"text\"")]
    public void A_custom_scalar_that_nobody_told_of_takes_any_JSON(string json) => Assert.Equal($"<{json}>", OfJson("Any", json));

    [Fact]
    public void A_custom_scalar_that_nobody_told_of_takes_any_literal_as_JSON() =>
        Assert.Equal("<{\"a\":[1,2.5,\"b\",\"C\",true,null],\"d\":{}}>", OfLiteral("Any", "{ a: [1, 2.5, \"b\", C, true, null], d: {} }"));

    [Fact]
    public void A_literal_of_a_custom_scalar_may_be_as_deep_as_the_parser_reads()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 190)) + string.Concat(Enumerable.Repeat("]", 190));

        Assert.Equal($"<{deep}>", OfLiteral("Any", deep));
        Assert.Equal(deep, Result("Any", JsonElement.Parse(deep, new JsonDocumentOptions { MaxDepth = 190 })));
    }

    [Fact]
    public void A_long_value_is_cut_in_the_message() => Assert.Equal(
        $"Int cannot represent non-integer value: \"{new string('x', 99)}…",
        OfJson("Int", $"\"{new string('x', 1000)}\""));

    [Fact]
    public void Results_at_the_edges()
    {
        Assert.Equal("2147483647", Result("Int", int.MaxValue));
        Assert.Equal("2147483647", Result("Int", 2147483647L));
        Assert.Equal("Int cannot represent non 32-bit signed integer value: 2147483648", Result("Int", 2147483648L));
        Assert.Equal("Int cannot represent non-integer value: \"1\"", Result("Int", "1"));
        Assert.Equal("1", Result("Float", 1.0));
        Assert.Equal("0.1", Result("Float", 0.1m));
        Assert.Equal("Float cannot represent non numeric value: NaN", Result("Float", double.NaN));
        Assert.Equal("Float cannot represent non numeric value: Infinity", Result("Float", double.PositiveInfinity));
        Assert.Equal("String cannot represent value: 1", Result("String", 1));
        Assert.Equal("Boolean cannot represent a non boolean value: \"true\"", Result("Boolean", "true"));
        Assert.Equal("\"4\"", Result("ID", 4));
        Assert.Equal("ID cannot represent value: 1.5", Result("ID", 1.5));
        Assert.Equal("[1,2]", Result("Any", new[] { 1, 2 }));
    }

    private static string OfJson(string scalar, string json) =>
        Answer(() => Coerce.Show(Coercion(scalar).CoerceInputValue(JsonDocument.Parse(json).RootElement)));

    private static string OfLiteral(string scalar, string literal)
    {
        Assert.True(Parser.TryParseValue(new SourceText(literal), out var value, out _));
        return Answer(() => Coerce.Show(Coercion(scalar).CoerceInputLiteral(value)));
    }

    private static string Result(string scalar, object value)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output);
        return Answer(() =>
        {
            Coercion(scalar).WriteResult(value, writer);
            writer.Flush();
            return Encoding.UTF8.GetString(output.WrittenSpan);
        });
    }

    private static string Answer(Func<string> coerce)
    {
        try
        {
            return coerce();
        }
        catch (CoercionException refused)
        {
            return refused.Message;
        }
    }

    private static ScalarCoercion Coercion(string scalar) => ((ScalarType)Schema.FindType(scalar)!).Coercion;
}
