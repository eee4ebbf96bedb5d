using System.Text;
using Common;
using FsCheck;
using FsCheck.Fluent;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Tests.Language;

/// <summary>Whatever the text: a document or an error inside it, never an exception; and what prints, reads and prints the same.</summary>
public sealed class LanguagePropertyTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "...", "!", "$", "&", "|", "=", "@", ":", "a", "on", "query", "fragment", "type", "extend", "schema", "enum", "union", "input",
        "interface", "scalar", "directive", "implements", "repeatable", "FIELD", "true", "null", "1", "-2.5e3", "\"x\"", "\"\"\"y\n  z\"\"\"", "\"\\u{1F600}\"", "#\n",
    ];

    [Fact]
    public void Every_text_of_up_to_five_of_these_characters() => AssertHoldsForAll(" \n\"\\{u1", 5, static text => text);

    [Fact]
    public void Every_block_string_of_up_to_six_of_these_characters() => AssertHoldsForAll("\"\\\n a{", 6, static text => $"{{ a(x: \"\"\"{text}\"\"\") }}");

    [Fact]
    public void Every_value_of_up_to_five_of_these_characters() => AssertHoldsForAll("0-.e[$\"", 5, static text => $"{{ a(x: {text}) }}");

    [Fact]
    public void Any_bytes() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(2000)), Prop.ForAll<byte[]>(static bytes => AssertHolds(bytes)));

    [Fact]
    public void Any_sequence_of_tokens()
    {
        var texts = Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => string.Join(' ', pieces)).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(5000)), Prop.ForAll(texts, static text => AssertHolds(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Any_good_document_with_a_few_bytes_changed()
    {
        var document = Encoding.UTF8.GetBytes(KitchenSink);
        var edits = Gen.ListOf(Gen.Choose(0, document.Length - 1).SelectMany(at => Gen.Choose(0, 255).Select(value => (at, (byte)value))), 3).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(5000)), Prop.ForAll(edits, list =>
        {
            var changed = (byte[])document.Clone();
            foreach (var (at, value) in list)
            {
                changed[at] = value;
            }

            AssertHolds(changed);
        }));
    }

    [Fact]
    public void The_good_document_itself_is_read() => Assert.NotNull(Parser.Parse(new SourceText(KitchenSink)).Document);

    private const string KitchenSink =
        """"
        "op" query Q("v" $a: [Int!]! = [1, -2.5e3] @x(y: "s\u00e6\n"), $b: In = {a: true, b: null}) @d(a: $a) { al: f(o: {x: $b}) @skip(if: true) { ...F ... on T { id } ... @i { id } } }
        fragment F on T { a(x: """block "quote" \"""
            indented
          less""") } # comment
        schema @a { query: Q } "d" type Foo implements & A & B { "f" f(a: Int = 1 @x): T! @e(r: "x") } union U = | A | B enum E { "v" A B }
        input In @i { a: Int = 1 } directive @d("x" a: Int = 1) repeatable on | FIELD | QUERY extend type T implements A extend union U = C
        """";

    private static void AssertHoldsForAll(string alphabet, int longest, Func<string, string> embed)
    {
        var letters = new char[longest];
        for (var length = 0; length <= longest; length++)
        {
            AssertHoldsFrom(0, length);
        }

        void AssertHoldsFrom(int position, int length)
        {
            if (position == length)
            {
                AssertHolds(Encoding.UTF8.GetBytes(embed(new string(letters, 0, length))));
                return;
            }

            foreach (var letter in alphabet)
            {
                letters[position] = letter;
                AssertHoldsFrom(position + 1, length);
            }
        }
    }

    private static void AssertHolds(byte[] bytes)
    {
        var source = new SourceText(bytes);
        var result = Parser.Parse(source);
        if (result.Error is { } error)
        {
            var place = Assert.Single(error.Locations);
            var end = source.LocationOf(bytes.Length);
            Assert.Null(result.Document);
            Assert.True(place.Line >= 1 && place.Column >= 1 && (place.Line, place.Column).CompareTo((end.Line, end.Column)) <= 0, $"{place} lies outside the text");
            return;
        }

        var printed = Printer.Print(result.Document!);
        var again = Parser.Parse(new SourceText(printed));
        Assert.True(again.Document is not null, $"{again.Error?.Message} in {printed}");
        Assert.Equal(printed, Printer.Print(again.Document));
    }
}
