using GraphQL.Engine.Language;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Tests.Validation;

/// <summary>A message quotes a literal on one line, and no more of it than it shows.</summary>
public sealed class LiteralQuoteTests
{
    [Theory]
    [InlineData("[1, [2.5, \"x\"], null]", "[1, [2.5, \"x\"], null]")]
    [InlineData("{a: {b: [TRUE]}, c: $d}", "{ a: { b: [TRUE] }, c: $d }")]
    [InlineData("[]", "[]")]
    public void Short_ones_are_quoted_whole(string literal, string quote) => Assert.Equal(quote, Quote(literal, 40));

    [Fact]
    public void As_long_as_allowed_is_whole_and_one_longer_is_cut()
    {
        Assert.Equal("[10, 20]", Quote("[10, 20]", 8));
        Assert.Equal("[10, 20…", Quote("[10, 200]", 8));
    }

    [Fact]
    public void A_literal_as_deep_as_the_parser_lets_it_is_followed_only_so_far()
    {
        var depth = ParserOptions.Default.MaxNesting;
        Assert.Equal(new string('[', 10) + "…", Quote(new string('[', depth) + "1" + new string(']', depth), 10));
    }

    private static string Quote(string literal, int maxLength)
    {
        Assert.True(Parser.TryParseValue(new SourceText(literal), out var value, out _));
        return LiteralQuote.Of(value, maxLength);
    }
}
