using System.Globalization;
using System.Text.Json;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>How values are written, and what becomes of those that cannot be (§6.4.3 CoerceResult).</summary>
public sealed class LeafTests
{
    private enum Answer
    {
        Satisfied,
        NotApplicable,
    }

    private static Task<string> AskAsync<TValue>(string type, TValue value, params (string, ScalarCoercion)[] scalars)
    {
        var bindings = new Bindings<int>().Query(query => query.Property("value", _ => value));
        if (type.Contains("Answer", StringComparison.Ordinal) && typeof(TValue) != typeof(string))
            bindings.Enum<Answer>("Answer");
        var sdl = $"type Query {{ value: {type} }} enum Answer {{ SATISFIED NOT_APPLICABLE }} {string.Concat(scalars.Select(scalar => $"scalar {scalar.Item1} "))}";
        return new GraphQLEngine<int>(Make.Schema(sdl, scalars), bindings).AskAsync(0, "{ value }");
    }

    private static string Value(string json) => $$$"""{"data":{"value":{{{json}}}}}""";

    private static string Failed(string message) => Make.Answer("""{"value":null}""", Make.Error(message, """["value"]""", 3, "RESULT_COERCION"));

    [Fact]
    public async Task Danish_letters_go_out_as_their_own_bytes()
    {
        var engine = Make.Engine<int>("type Query { value: String }", bindings => bindings.Query(query => query.Property("value", _ => "Ærø på Åen")));
        using var response = await engine.ExecuteAsync(Make.Request("{ value }"), 0, CancellationToken.None);
        var output = new System.Buffers.ArrayBufferWriter<byte>();

        response.WriteTo(output);

        Assert.Equal([.. "{\"data\":{\"value\":\""u8, 0xC3, 0x86, (byte)'r', 0xC3, 0xB8, (byte)' ', (byte)'p', 0xC3, 0xA5, (byte)' ', 0xC3, 0x85, (byte)'e', (byte)'n', .. "\"}}"u8], output.WrittenSpan.ToArray());
    }

    [Fact]
    public async Task Quotes_lines_and_tags_stay_within_the_string() => Assert.Equal(Value("""
        "\"a\"\n<b>\\"
        """), await AskAsync("String", "\"a\"\n<b>\\"));

    [Fact]
    public async Task Half_a_character_is_written_as_a_replacement() => Assert.Equal(Value("\"a\\uFFFDb\""), await AskAsync("String", "a\ud800b"));

    [Theory]
    [InlineData(int.MaxValue, "2147483647")]
    [InlineData(int.MinValue, "-2147483648")]
    public async Task A_long_within_32_bits_is_an_int(long value, string json) => Assert.Equal(Value(json), await AskAsync("Int", value));

    [Theory]
    [InlineData(2147483648)]
    [InlineData(-2147483649)]
    public async Task A_long_beyond_32_bits_is_an_error_of_the_field(long value) =>
        Assert.Equal(Failed($"Int cannot represent non 32-bit signed integer value: {value} (§3.5.1)."), await AskAsync("Int", value));

    [Fact]
    public async Task A_nullable_number() => Assert.Equal(Value("[1,null]"), await AskAsync("[Int]", new int?[] { 1, null }));

    [Fact]
    public async Task Numbers_are_floats_too() => Assert.Equal(Value("[0.5,-3]"), await AskAsync("[Float!]", new[] { 0.5, -3 }));

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public async Task What_is_no_number_is_an_error_of_the_field(double value, string text) =>
        Assert.Equal(Failed($"Float cannot represent non numeric value: {text} (§3.5.2)."), await AskAsync("Float", value));

    [Fact]
    public async Task An_error_of_an_item_nulls_as_a_null_would() =>
        Assert.Equal(
            Make.Answer("""{"value":null}""", Make.Error("Int cannot represent non 32-bit signed integer value: 3000000000 (§3.5.1).", """["value",1]""", 3, "RESULT_COERCION")),
            await AskAsync("[Int!]", new[] { 1L, 3_000_000_000 }));

    [Fact]
    public async Task Ids_are_strings() => Assert.Equal(Value("""["7"]"""), await AskAsync("[ID!]", new[] { 7 }));

    [Fact]
    public async Task A_guid_is_an_id() => Assert.Equal(Value("\"3f2504e0-4f89-11d3-9a0c-0305e82c3301\""), await AskAsync("ID", Guid.Parse("3f2504e0-4f89-11d3-9a0c-0305e82c3301")));

    [Fact]
    public async Task Members_of_an_enum_are_written_as_the_SDL_names_them() => Assert.Equal(Value("""["NOT_APPLICABLE","SATISFIED"]"""), await AskAsync("[Answer!]", new[] { Answer.NotApplicable, Answer.Satisfied }));

    [Fact]
    public async Task A_number_that_no_member_names_is_an_error_of_the_field() => Assert.Equal(Failed("Enum Answer has no value for 7 (§3.9)."), await AskAsync("Answer", (Answer)7));

    [Fact]
    public async Task Names_may_stand_for_an_enum_that_is_not_bound() => Assert.Equal(Value("\"SATISFIED\""), await AskAsync("Answer", "SATISFIED"));

    [Fact]
    public async Task A_name_that_the_enum_does_not_have_is_an_error_of_the_field() => Assert.Equal(Failed("Enum Answer has no value MAYBE (§3.9)."), await AskAsync("Answer", "MAYBE"));

    [Fact]
    public async Task A_scalar_of_its_own_type() => Assert.Equal(Value("\"2022-04-01\""), await AskAsync("Date", new DateOnly(2022, 4, 1), ("Date", new DateCoercion())));

    [Fact]
    public async Task A_scalar_that_cannot_write_a_value_is_an_error_of_the_field() =>
        Assert.Equal(Failed("Date cannot represent the year 1."), await AskAsync("Date", default(DateOnly), ("Date", new DateCoercion())));

    [Fact]
    public async Task A_scalar_without_a_coercion_of_its_own_passes_JSON_through()
    {
        var schema = Make.Schema("type Query { value: [Anything] } scalar Anything");
        var engine = new GraphQLEngine<int>(schema, new Bindings<int>().Query(query => query.Property("value", _ => JsonDocument.Parse("""["hvad som helst",{"a":7}]""").RootElement.EnumerateArray().ToArray())));

        Assert.Equal(Value("""["hvad som helst",{"a":7}]"""), await engine.AskAsync(0, "{ value }"));
    }

    private sealed class DateCoercion : ScalarCoercion<DateOnly>
    {
        public override bool WritesEveryValue => false;

        public override object CoerceInputValue(JsonElement value) => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        public override object CoerceInputLiteral(ValueNode literal) => DateOnly.ParseExact(((StringValueNode)literal).Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        public override void WriteResult(DateOnly value, Utf8JsonWriter writer)
        {
            if (value.Year == 1)
                throw new CoercionException("Date cannot represent the year 1.");
            writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
