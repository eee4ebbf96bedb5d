using System.Text;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Tests.Language;

/// <summary>The lexical grammar (§2.1, §2.10), seen through single values and small documents.</summary>
public sealed class LexerTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("7")]
    [InlineData("-42")]
    [InlineData("123456789012345678901234567890")]
    public void An_integer_keeps_its_digits(string text) => Assert.Equal(text, Assert.IsType<IntValueNode>(Value(text)).Text);

    [Theory]
    [InlineData("0.0")]
    [InlineData("-1.5")]
    [InlineData("1e50")]
    [InlineData("1E+2")]
    [InlineData("6.02e-23")]
    public void A_float_keeps_its_digits(string text) => Assert.Equal(text, Assert.IsType<FloatValueNode>(Value(text)).Text);

    [Theory]
    [InlineData("00", 2, "Invalid number, unexpected digit after 0: \"0\" (§2.10.1).")]
    [InlineData("-01", 3, "Invalid number, unexpected digit after 0: \"1\" (§2.10.1).")]
    [InlineData("-", 2, "Invalid number, expected digit but got: <EOF> (§2.10.1).")]
    [InlineData("-A", 2, "Invalid number, expected digit but got: \"A\" (§2.10.1).")]
    [InlineData("1.", 3, "Invalid number, expected digit but got: <EOF> (§2.10.2).")]
    [InlineData("1.e1", 3, "Invalid number, expected digit but got: \"e\" (§2.10.2).")]
    [InlineData("1e", 3, "Invalid number, expected digit but got: <EOF> (§2.10.2).")]
    [InlineData("1e-", 4, "Invalid number, expected digit but got: <EOF> (§2.10.2).")]
    [InlineData("1x", 2, "Invalid number, expected digit but got: \"x\" (§2.10.1).")]
    [InlineData("0xF1", 2, "Invalid number, expected digit but got: \"x\" (§2.10.1).")]
    [InlineData("1_000", 2, "Invalid number, expected digit but got: \"_\" (§2.10.1).")]
    [InlineData("1.5.0", 4, "Invalid number, expected digit but got: \".\" (§2.10.2).")]
    [InlineData("1.5x", 4, "Invalid number, expected digit but got: \"x\" (§2.10.2).")]
    [InlineData("+1", 1, "Unexpected character: \"+\" (§2.1.5).")]
    [InlineData(".5", 1, "Invalid number, expected digit before \".\", did you mean \"0.5\"? (§2.10.2)")]
    [InlineData("..", 1, "Unexpected \"..\", did you mean \"...\"? (§2.1.7)")]
    [InlineData(".", 1, "Unexpected character: \".\" (§2.1.7).")]
    [InlineData("?", 1, "Unexpected character: \"?\" (§2.1.5).")]
    [InlineData("æ", 1, "Unexpected character: U+00E6 (§2.1.5).")]
    [InlineData("[𝄞]", 2, "Unexpected character: U+1D11E (§2.1.5).")]
    [InlineData("\u0007", 1, "Unexpected character: U+0007 (§2.1.5).")]
    [InlineData("\u00A0", 1, "Unexpected character: U+00A0 (§2.1.5).")]
    [InlineData("'x'", 1, "Unexpected single quote character ('), did you mean to use a double quote (\")? (§2.10.4)")]
    [InlineData("\"", 2, "Unterminated string (§2.10.4).")]
    [InlineData("\"no end", 8, "Unterminated string (§2.10.4).")]
    [InlineData("\"line\nbreak\"", 6, "Unterminated string (§2.10.4).")]
    [InlineData("\"line\rbreak\"", 6, "Unterminated string (§2.10.4).")]
    [InlineData("\"end\\\"", 7, "Unterminated string (§2.10.4).")]
    [InlineData("\"bad \\z esc\"", 6, "Invalid character escape sequence: \"\\z\" (§2.10.4).")]
    [InlineData("\"bad \\æ esc\"", 6, "Invalid character escape sequence: \"\\æ\" (§2.10.4).")]
    [InlineData("\"bad \\", 6, "Invalid character escape sequence: \"\\\" (§2.10.4).")]
    [InlineData("\"\\u1 esc\"", 2, "Invalid Unicode escape sequence: \"\\u1 es\" (§2.10.4).")]
    [InlineData("\"\\u0XX1 esc\"", 2, "Invalid Unicode escape sequence: \"\\u0XX1\" (§2.10.4).")]
    [InlineData("\"\\uD83D\"", 2, "Invalid Unicode escape sequence: \"\\uD83D\" (§2.10.4).")]
    [InlineData("\"\\uD83D\\n\"", 2, "Invalid Unicode escape sequence: \"\\uD83D\" (§2.10.4).")]
    [InlineData("\"\\uD83D\\uD83D\"", 2, "Invalid Unicode escape sequence: \"\\uD83D\" (§2.10.4).")]
    [InlineData("\"\\uDE00\"", 2, "Invalid Unicode escape sequence: \"\\uDE00\" (§2.10.4).")]
    [InlineData("\"\\u{}\"", 2, "Invalid Unicode escape sequence: \"\\u{}\" (§2.10.4).")]
    [InlineData("\"\\u{110000}\"", 2, "Invalid Unicode escape sequence: \"\\u{110000}\" (§2.10.4).")]
    [InlineData("\"\\u{D800}\"", 2, "Invalid Unicode escape sequence: \"\\u{D800}\" (§2.10.4).")]
    [InlineData("\"\\u{FX}\"", 2, "Invalid Unicode escape sequence: \"\\u{FX\" (§2.10.4).")]
    [InlineData("\"\\u{FFFF", 2, "Invalid Unicode escape sequence: \"\\u{FFFF\" (§2.10.4).")]
    [InlineData("\"\"\"no end\"\"", 12, "Unterminated string (§2.10.4).")]
    [InlineData("\"\"\"no end\\\"\"\"", 14, "Unterminated string (§2.10.4).")]
    public void What_is_no_token_is_said_with_its_place_and_paragraph(string text, int column, string problem)
    {
        Assert.False(Parser.TryParseValue(new SourceText(text), out _, out var error));

        Assert.Equal($"Syntax Error: {problem}", error.Message);
        Assert.Equal([new SourceLocation(1, column)], error.Locations);
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"\\\\ \\/ \\b\\f\\n\\r\\t\"", "\\ / \b\f\n\r\t")]
    [InlineData("\"\\u00E6\\u00f8å\"", "æøå")]
    [InlineData("\"\\u{E6}\\u{0000000000e5}\"", "æå")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"\\u{1F600}\"", "😀")]
    [InlineData("\"\\u{10FFFF}\"", "\U0010FFFF")]
    [InlineData("\"\\u0000\"", "\0")]
    [InlineData("\"raw \u0007 control\"", "raw \u0007 control")]
    [InlineData("\"# no comment\"", "# no comment")]
    [InlineData("\"a \\u0062 c \\n d\"", "a b c \n d")]
    public void A_quoted_string_has_its_escapes_decoded(string text, string expected)
    {
        var value = Assert.IsType<StringValueNode>(Value(text));

        Assert.Equal((expected, false), (value.Value, value.IsBlock));
    }

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"simple\"\"\"", "simple")]
    [InlineData("\"\"\" white space \"\"\"", " white space ")]
    [InlineData("\"\"\"contains \" and \"\" quote\"\"\"", "contains \" and \"\" quote")]
    [InlineData("\"\"\"contains \\\"\"\" triple\"\"\"", "contains \"\"\" triple")]
    [InlineData("\"\"\"no \\n \\u0041 escape\"\"\"", "no \\n \\u0041 escape")]
    [InlineData("\"\"\"a\r\nb\rc\nd\"\"\"", "a\nb\nc\nd")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\"first\n    second\n      third\"\"\"", "first\nsecond\n  third")]
    [InlineData("\"\"\"  first keeps\n  second\"\"\"", "  first keeps\nsecond")]
    [InlineData("\"\"\"\n\n  blank lines at both ends go\n\n \n\"\"\"", "blank lines at both ends go")]
    [InlineData("\"\"\"\n\t\ttab counts as one\n second\n\"\"\"", "\ttab counts as one\nsecond")]
    [InlineData("\"\"\"\n   \n \t \"\"\"", "")]
    [InlineData("\"\"\"a\n\u2028b\"\"\"", "a\n\u2028b")]
    public void A_block_string_loses_its_common_indentation_and_blank_ends(string text, string expected)
    {
        var value = Assert.IsType<StringValueNode>(Value(text));

        Assert.Equal((expected, true), (value.Value, value.IsBlock));
    }

    [Theory]
    [InlineData("\uFEFF{ a }")]
    [InlineData("{ a }\uFEFF")]
    [InlineData("{\uFEFFa }")]
    [InlineData("{,,a,,},")]
    [InlineData("\t{\r\n\ra\n}")]
    [InlineData("# æ ø å 𝄞 \u0007 } \"\n{ a } # end")]
    [InlineData("{ a # to the carriage return\r}")]
    public void Byte_order_marks_white_space_commas_and_comments_say_nothing(string text) =>
        Assert.Equal("{\n  a\n}", Printer.Print(Parser.Parse(new SourceText(text)).Document!));

    [Fact]
    public void A_line_ends_at_each_of_the_three_terminators()
    {
        Assert.False(Parser.TryParseValue(new SourceText("\n\r\r\n[\n  ?"), out _, out var error));

        Assert.Equal([new SourceLocation(5, 3)], error.Locations);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF }, 2, "0xFF")]
    [InlineData(new byte[] { (byte)'#', 0xC3, 0xA6, 0xC3 }, 3, "0xC3")]
    [InlineData(new byte[] { (byte)'#', 0xED, 0xA0, 0x80 }, 2, "0xED")]
    [InlineData(new byte[] { (byte)'#', 0xC0, 0xAF }, 2, "0xC0")]
    public void Bytes_that_are_no_utf8_are_refused_wherever_they_stand(byte[] bytes, int column, string shown)
    {
        var error = Parser.Parse(new SourceText(bytes)).Error!;

        Assert.Equal($"Syntax Error: Invalid UTF-8: the byte {shown} begins no character (§2.1).", error.Message);
        Assert.Equal([new SourceLocation(1, column)], error.Locations);
    }

    [Fact]
    public void A_message_quotes_an_endless_escape_only_in_part()
    {
        Assert.False(Parser.TryParseValue(new SourceText($"\"\\u{{{new string('0', 100_000)}"), out _, out var error));

        Assert.Equal("Syntax Error: Invalid Unicode escape sequence: \"\\u{00000000000000000\" (§2.10.4).", error.Message);
    }

    [Theory]
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("null", typeof(NullValueNode))]
    [InlineData("HELD", typeof(EnumValueNode))]
    [InlineData("nullable", typeof(EnumValueNode))]
    [InlineData("[]", typeof(ListValueNode))]
    [InlineData("{}", typeof(ObjectValueNode))]
    [InlineData("$day", typeof(VariableNode))]
    public void Each_other_value_is_what_its_text_says(string text, Type node) => Assert.IsType(node, Value(text));

    [Theory]
    [InlineData("Seat", "Seat")]
    [InlineData("[ Seat ! ] !", "[Seat!]!")]
    [InlineData("[[Int]]", "[[Int]]")]
    public void A_type_reference_reads_alone(string text, string printed)
    {
        Assert.True(Parser.TryParseType(new SourceText(text), out var type, out _));

        Assert.Equal(printed, Printer.Print(type));
    }

    [Fact]
    public void Nothing_may_follow_a_single_value_or_type()
    {
        Assert.False(Parser.TryParseValue(new SourceText("1 2"), out _, out var valueError));
        Assert.False(Parser.TryParseType(new SourceText("Int!!"), out _, out var typeError));

        Assert.Equal("Syntax Error: Expected <EOF>, found Int \"2\" (§2.10).", valueError.Message);
        Assert.Equal("Syntax Error: Expected <EOF>, found \"!\" (§2.12).", typeError.Message);
    }

    private static ValueNode Value(string text)
    {
        Assert.True(Parser.TryParseValue(new SourceText(Encoding.UTF8.GetBytes(text)), out var value, out var error), error?.Message);
        return value!;
    }
}
