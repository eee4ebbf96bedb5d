namespace Fuzz.Inputs;

/// <summary>Texts made to exhaust whoever reads them: depth, length, numbers, repetition.</summary>
internal static class HostileText
{
    /// <summary>What opens, what stands innermost, what closes; <c>|</c> between them.</summary>
    private static readonly string[] Nests =
    [
        "{|a|}", "{a|b|}", "[|1|]", "{a:|1|}", "{a(b:|1|)}", "(|a|)", "...{|a|}", "...on Query{|a|}", "[|Int|]", "{a:[|1|]}", "query($a:[|Int|]){a}", "{a(b:[|1|])}", "{a(b:{c:|1|})}", "@a(b:|1|)",
        "input I{a:[|Int|]}", "type T{a(b:Int=[|1|]):Int}", "\"|a|\"", "\"\"\"|a|\"\"\"", "{__schema{types{|name|}}}", "{__type(name:\"Query\"){fields{type{|name|}}}}", "{...a}fragment a on Query{|a|}",
    ];

    private static readonly string[] Repeats =
    [
        "a ", "a:a ", "...a ", "...{a} ", "@skip(if:true) ", "@a ", "$a:Int ", "1 ", "-0.0e-0 ", "\"\" ", "\"\\n\" ", "{a} ", "query a{a} ", "fragment a on Query{...a} ", "a(a:1) ", "a(a:1,a:1) ", ",", "#\n", "\uFEFF", "type A{a:Int} ", "extend type A{a:Int} ",
        "implements A&", "|A", "...", "!", "$", "&", "\"", "\\", ".", "-", "{", "}", "(", ")", "[", "]", "scalar A ", "enum E{A A} ", "directive@a on FIELD ", "__typename ", "a{b}",
    ];

    private static readonly string[] Numbers =
    [
        "2147483647", "2147483648", "-2147483649", "9223372036854775808", "18446744073709551616", "1e308", "1e309", "-1e400", "1e-400", "1e999999999", "1e-999999999", "1e99999999999999999999", "0.1e1", "-0", "-0.0", "0e0", "1.0", "100e-2", "123456789e-9", "4.9e-324", "79228162514264337593543950336", "1E+28",
    ];

    /// <summary>A whole document.</summary>
    public static string Write(Dice dice) => dice.Roll(4) switch
    {
        0 => Piece(dice),
        1 => $"{{ a(b: {Piece(dice)}) {{ c }} }}",
        2 => $"query Q($a: Int = {Piece(dice)}) {{ a {Piece(dice)} }}",
        _ => $"{{ {Piece(dice)} }}",
    };

    /// <summary>A part of one.</summary>
    public static string Piece(Dice dice) => dice.Roll(6) switch
    {
        0 or 1 => Nest(dice),
        2 => string.Concat(Enumerable.Repeat(dice.Pick(Repeats), Size(dice))),
        3 => dice.Percent(70) ? dice.Pick(Numbers) : Number(dice),
        4 => new string(dice.Pick("aZ_9 ,\n\u00e6\u2028".ToCharArray()), Size(dice)),
        _ => $"\"{new string(dice.Pick("aæ\\\n😀".ToCharArray()), Size(dice))}\"",
    };

    /// <summary>A document in which the first selection of some set stands again and again; when it is a leaf, the document stays valid.</summary>
    public static string Multiply(string document, Dice dice)
    {
        var sets = Enumerable.Range(0, document.Length).Where(i => document[i] == '{').ToList();
        if (sets.Count == 0)
            return document;

        var at = dice.Pick(sets) + 1;
        var end = at + 1 < document.Length ? document.IndexOfAny([' ', '{', '}', '('], at + 1) : -1;
        return end < 0 ? document : document.Insert(at, string.Concat(Enumerable.Repeat($"{document[at..end]} ", Size(dice))));
    }

    /// <summary>A number that is none of JSON's or GraphQL's more often than not, and long.</summary>
    private static string Number(Dice dice) => $"{dice.Pick(["", "-", "+"])}{dice.Pick(["", "0", "1"])}{new string(dice.Pick("09".ToCharArray()), Size(dice))}{dice.Pick(["", ".", ".0", "e1", "E-9", "e+"])}";

    /// <summary>Levels that close, or too few or too many that do.</summary>
    private static string Nest(Dice dice)
    {
        var parts = dice.Pick(Nests).Split('|');
        if (dice.Percent(20))
            parts = [parts[0], dice.Pick(Nests).Split('|')[1], parts[^1]];
        var levels = Size(dice);
        var (head, open) = Split(parts[0]);
        var (tail, close) = Split(parts[^1]);
        var closing = dice.Percent(75) ? levels : Size(dice);
        return $"{head}{string.Concat(Enumerable.Repeat(open, levels))}{parts[1]}{string.Concat(Enumerable.Repeat(dice.Percent(95) ? close : tail, closing))}{tail}";
    }

    /// <summary>The whole opening repeats in most cases; of a long one only its last bracket may, so that what stands before stays right.</summary>
    private static (string Once, string Each) Split(string part) => part.Length > 12 ? (part[..^1], part[^1..]) : ("", part);

    /// <summary>Mostly small, at times around the limits, at times beyond all of them.</summary>
    private static int Size(Dice dice) => dice.Roll(10) switch
    {
        < 5 => dice.Between(0, 12),
        < 7 => dice.Between(20, 30),
        7 => dice.Between(95, 105) * dice.Between(1, 5),
        8 => dice.Between(190, 510),
        _ => dice.Percent(20) ? dice.Between(9_900, 30_000) : dice.Between(500, 5_000),
    };
}
