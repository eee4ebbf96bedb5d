using GraphQL.Engine.Language;

namespace GraphQL.Engine.Tests.Language;

public sealed class PrinterTests
{
    [Fact]
    public void An_executable_document_in_the_layout_of_the_reference_implementation() => AssertPrints(
        """"
        """Who sits where""" query Who($slug:String!,$asOf:Date="2022-04-01"@a)@b{forum(slug:$slug,asOf:$asOf)@include(if:true){...seats ... on Forum@x{id} ...{name} n:name}}
        query{a} query($x:[Int!]!={a:[1,-2.5e3],b:null,c:HELD,d:true}){a} mutation M{b} "part" fragment seats on Forum@y{seats{label}}
        """",
        """"
        """Who sits where"""
        query Who($slug: String!, $asOf: Date = "2022-04-01" @a) @b {
          forum(slug: $slug, asOf: $asOf) @include(if: true) {
            ...seats
            ... on Forum @x {
              id
            }
            ... {
              name
            }
            n: name
          }
        }

        {
          a
        }

        query ($x: [Int!]! = { a: [1, -2.5e3], b: null, c: HELD, d: true }) {
          a
        }

        mutation M {
          b
        }

        "part"
        fragment seats on Forum @y {
          seats {
            label
          }
        }
        """");

    [Fact]
    public void A_type_system_document_in_the_layout_of_the_reference_implementation() => AssertPrints(
        """"
        schema@a{query:Q} "d" type T implements&A&B@x{"f" f(a:Int=1@y,b:[S!]):T! g(
        "why" a:Int b:Int):Int} interface I implements J union U=|A|B enum E{"v" A@z B} input N{a:Int=1,"w" b:S} scalar S@s(u:"x")
        directive@d("q" a:Int)repeatable on|FIELD|QUERY extend type T{h:Int}
        """",
        """
        schema @a {
          query: Q
        }

        "d"
        type T implements A & B @x {
          "f"
          f(a: Int = 1 @y, b: [S!]): T!
          g(
            "why"
            a: Int
            b: Int
          ): Int
        }

        interface I implements J

        union U = A | B

        enum E {
          "v"
          A @z
          B
        }

        input N {
          a: Int = 1
          "w"
          b: S
        }

        scalar S @s(u: "x")

        directive @d(
          "q"
          a: Int
        ) repeatable on FIELD | QUERY

        extend type T {
          h: Int
        }
        """);

    [Fact]
    public void Eighty_characters_of_field_and_arguments_stay_on_one_line()
    {
        var text = $"{{\n  field(a: \"{new string('x', 62)}\", b: 1)\n}}";
        Assert.Equal(80, text.Split('\n')[1].Trim().Length);

        AssertPrints(text, text);
    }

    [Fact]
    public void Eighty_one_characters_of_field_and_arguments_are_broken()
    {
        var text = new string('x', 63);

        AssertPrints($"{{ field(a: \"{text}\", b: 1) }}", $"{{\n  field(\n    a: \"{text}\"\n    b: 1\n  )\n}}");
    }

    [Fact]
    public void Long_lists_and_objects_are_broken_too()
    {
        var text = new string('x', 50);

        AssertPrints(
            $"{{ a(l: [\"{text}\", \"{text}\"], o: {{ m: \"{text}\", n: \"{text}\" }}) }}",
            $"{{\n  a(\n    l: [\n      \"{text}\"\n      \"{text}\"\n    ]\n    o: {{\n      m: \"{text}\"\n      n: \"{text}\"\n    }}\n  )\n}}");
    }

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("one line", "\"\"\"one line\"\"\"")]
    [InlineData("  indented", "\"\"\"  indented\"\"\"")]
    [InlineData("two\nlines", "\"\"\"\ntwo\nlines\n\"\"\"")]
    [InlineData("first\n  second", "\"\"\"\nfirst\n  second\n\"\"\"")]
    [InlineData("ends in \"", "\"\"\"\nends in \"\n\"\"\"")]
    [InlineData("ends in \\", "\"\"\"\nends in \\\n\"\"\"")]
    [InlineData("has \"\"\" inside", "\"\"\"has \\\"\"\" inside\"\"\"")]
    [InlineData("\n begins blank", "\"\\n begins blank\"")]
    [InlineData("ends blank\n", "\"ends blank\\n\"")]
    [InlineData("carriage\rreturn", "\"carriage\\rreturn\"")]
    public void A_block_string_stays_one_unless_that_would_change_its_value(string value, string expected)
    {
        var printed = Printer.Print(new StringValueNode(default, value, isBlock: true));

        Assert.Equal(expected, printed);
        Assert.Equal(value, ValueOf(printed));
    }

    [Fact]
    public void A_block_string_of_more_than_seventy_characters_gets_lines_of_its_own()
    {
        var seventy = new string('x', 70);

        Assert.Equal($"\"\"\"{seventy}\"\"\"", Printer.Print(new StringValueNode(default, seventy, isBlock: true)));
        Assert.Equal($"\"\"\"\n{seventy}x\n\"\"\"", Printer.Print(new StringValueNode(default, seventy + "x", isBlock: true)));
    }

    [Theory]
    [InlineData("extend schema @a")]
    [InlineData("type T")]
    [InlineData("extend type T implements I")]
    [InlineData("enum E @a")]
    [InlineData("input N")]
    public void The_shorthand_does_not_become_the_block_of_the_definition_before(string definition) =>
        AssertPrints($"{definition} query {{ a }}", $"{definition}\n\nquery {{\n  a\n}}");

    [Theory]
    [InlineData("quote \" backslash \\", "\"quote \\\" backslash \\\\\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u001F\u007F\u009F", "\"\\u0000\\u001F\\u007F\\u009F\"")]
    [InlineData("æøå 😀 /", "\"æøå 😀 /\"")]
    public void A_quoted_string_escapes_what_it_must_and_leaves_letters_alone(string value, string expected)
    {
        var printed = Printer.Print(new StringValueNode(default, value, isBlock: false));

        Assert.Equal(expected, printed);
        Assert.Equal(value, ValueOf(printed));
    }

    [Theory]
    [InlineData("{ a", "", "}")]
    [InlineData("{ ... ", "{ a }", "}")]
    [InlineData("[", "", "]")]
    [InlineData("{ a: ", "1", "}")]
    public void The_deepest_document_that_is_read_is_printed_on_a_small_stack(string open, string core, string close)
    {
        const int Levels = 498;
        var nest = string.Concat(Enumerable.Repeat(open, Levels)) + core + string.Concat(Enumerable.Repeat(close, Levels));
        var text = open is "[" or "{ a: " ? $"{{ a(x: {nest}) }}" : nest;
        var printed = "";
        var thread = new Thread(() => printed = Printer.Print(Parser.Parse(new SourceText(text), new ParserOptions { MaxNesting = 500 }).Document!), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(WithoutSpace(text), WithoutSpace(printed));
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static string ValueOf(string literal)
    {
        Assert.True(Parser.TryParseValue(new SourceText(literal), out var value, out _));
        return Assert.IsType<StringValueNode>(value).Value;
    }

    private static void AssertPrints(string text, string expected)
    {
        var printed = Printer.Print(Parser.Parse(new SourceText(text)).Document!);

        Assert.Equal(expected.ReplaceLineEndings("\n"), printed);
        Assert.Equal(printed, Printer.Print(Parser.Parse(new SourceText(printed)).Document!));
    }
}
