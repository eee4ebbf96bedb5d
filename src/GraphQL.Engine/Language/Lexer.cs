using System.Buffers;
using System.Text;
using System.Text.Unicode;
using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Language;

/// <summary>Reads tokens from UTF-8 (§2.1). Allocates nothing per token.</summary>
internal sealed class Lexer
{
    private static readonly SearchValues<byte> NameContinue = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"u8);
    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\n\r"u8);
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n\r"u8);
    private static readonly SearchValues<byte> BlockStringStops = SearchValues.Create("\"\\"u8);

    private readonly ReadOnlyMemory<byte> utf8;
    private int position;

    /// <exception cref="SyntaxException">The bytes are not UTF-8; said at once, so that every later step may rely on it.</exception>
    public Lexer(ReadOnlyMemory<byte> utf8)
    {
        this.utf8 = utf8;
        if (!Utf8.IsValid(utf8.Span))
        {
            ThrowInvalidUtf8(utf8.Span);
        }
    }

    /// <summary>The next token; after the last one, EndOfFile for ever.</summary>
    public Token Next()
    {
        var bytes = utf8.Span;
        position = SkipIgnored(bytes, position);
        if (position >= bytes.Length)
        {
            return new Token(TokenKind.EndOfFile, bytes.Length, bytes.Length);
        }

        var token = ReadToken(bytes, position);
        position = token.End;
        return token;
    }

    /// <summary>White space, line terminators, commas, comments and byte order marks, which may stand anywhere between tokens (§2.1.6 Ignored).</summary>
    private static int SkipIgnored(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            switch (bytes[at])
            {
                case (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)',':
                    at++;
                    break;
                case (byte)'#':
                    var length = bytes[at..].IndexOfAny(LineEnds);
                    at = length < 0 ? bytes.Length : at + length;
                    break;
                case 0xEF when bytes[at..].StartsWith("\uFEFF"u8):
                    at += 3;
                    break;
                default:
                    return at;
            }
        }

        return at;
    }

    private static Token ReadToken(ReadOnlySpan<byte> bytes, int start)
    {
        var first = bytes[start];
        return first switch
        {
            (byte)'!' => new Token(TokenKind.Bang, start, start + 1),
            (byte)'$' => new Token(TokenKind.Dollar, start, start + 1),
            (byte)'&' => new Token(TokenKind.Ampersand, start, start + 1),
            (byte)'(' => new Token(TokenKind.ParenthesisOpen, start, start + 1),
            (byte)')' => new Token(TokenKind.ParenthesisClose, start, start + 1),
            (byte)'.' => ReadSpread(bytes, start),
            (byte)':' => new Token(TokenKind.Colon, start, start + 1),
            (byte)'=' => new Token(TokenKind.Equals, start, start + 1),
            (byte)'@' => new Token(TokenKind.At, start, start + 1),
            (byte)'[' => new Token(TokenKind.BracketOpen, start, start + 1),
            (byte)']' => new Token(TokenKind.BracketClose, start, start + 1),
            (byte)'{' => new Token(TokenKind.BraceOpen, start, start + 1),
            (byte)'|' => new Token(TokenKind.Pipe, start, start + 1),
            (byte)'}' => new Token(TokenKind.BraceClose, start, start + 1),
            (byte)'"' => bytes[start..].StartsWith("\"\"\""u8) ? ReadBlockString(bytes, start) : ReadString(bytes, start),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => ReadNumber(bytes, start),
            _ when IsNameStart(first) => ReadName(bytes, start),
            (byte)'\'' => throw new SyntaxException(start, $"Unexpected single quote character ('), did you mean to use a double quote (\")? ({Grammar.StringValue})"),
            _ => throw new SyntaxException(start, $"Unexpected character: {CharacterText.At(bytes, start)} ({Grammar.LexicalTokens})."),
        };
    }

    private static Token ReadSpread(ReadOnlySpan<byte> bytes, int start)
    {
        var rest = bytes[start..];
        if (rest.StartsWith("..."u8))
        {
            return new Token(TokenKind.Spread, start, start + 3);
        }

        if (rest.StartsWith(".."u8))
        {
            throw new SyntaxException(start, $"Unexpected \"..\", did you mean \"...\"? ({Grammar.Punctuators})");
        }

        var digits = DigitsAt(bytes, start + 1);
        throw digits == start + 1
            ? new SyntaxException(start, $"Unexpected character: \".\" ({Grammar.Punctuators}).")
            : new SyntaxException(start, $"Invalid number, expected digit before \".\", did you mean \"0{MessageText.Abbreviate(Encoding.ASCII.GetString(bytes[start..digits]))}\"? ({Grammar.FloatValue})");
    }

    private static Token ReadName(ReadOnlySpan<byte> bytes, int start)
    {
        var length = bytes[start..].IndexOfAnyExcept(NameContinue);
        return new Token(TokenKind.Name, start, length < 0 ? bytes.Length : start + length);
    }

    // §2.10.1 IntegerPart: NegativeSign? 0, or NegativeSign? NonZeroDigit Digit*.
    // §2.10.2 FloatValue: IntegerPart, then a FractionalPart, an ExponentPart, or both.
    // Neither may be followed by a digit, a dot or the start of a name.
    private static Token ReadNumber(ReadOnlySpan<byte> bytes, int start)
    {
        var at = start;
        var kind = TokenKind.Int;
        if (ByteAt(bytes, at) == '-')
        {
            at++;
        }

        if (ByteAt(bytes, at) == '0')
        {
            at++;
            if (IsDigit(ByteAt(bytes, at)))
            {
                throw new SyntaxException(at, $"Invalid number, unexpected digit after 0: {CharacterText.At(bytes, at)} ({Grammar.IntValue}).");
            }
        }
        else
        {
            at = ExpectDigits(bytes, at, Grammar.IntValue);
        }

        if (ByteAt(bytes, at) == '.')
        {
            kind = TokenKind.Float;
            at = ExpectDigits(bytes, at + 1, Grammar.FloatValue);
        }

        if (ByteAt(bytes, at) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            at++;
            at = ExpectDigits(bytes, ByteAt(bytes, at) is '+' or '-' ? at + 1 : at, Grammar.FloatValue);
        }

        var next = ByteAt(bytes, at);
        if (next == '.' || IsNameStart(next))
        {
            throw ExpectedDigit(bytes, at, kind == TokenKind.Int ? Grammar.IntValue : Grammar.FloatValue);
        }

        return new Token(kind, start, at);
    }

    private static int ExpectDigits(ReadOnlySpan<byte> bytes, int at, string paragraph)
    {
        var end = DigitsAt(bytes, at);
        return end > at ? end : throw ExpectedDigit(bytes, at, paragraph);
    }

    private static SyntaxException ExpectedDigit(ReadOnlySpan<byte> bytes, int at, string paragraph) =>
        new(at, $"Invalid number, expected digit but got: {CharacterText.At(bytes, at)} ({paragraph}).");

    // §2.10.4 StringCharacter: any source character but the quote, the backslash and line terminators; or an escape.
    private static Token ReadString(ReadOnlySpan<byte> bytes, int start)
    {
        var at = start + 1;
        while (true)
        {
            var length = bytes[at..].IndexOfAny(StringStops);
            at = length < 0 ? bytes.Length : at + length;
            switch (ByteAt(bytes, at))
            {
                case '"':
                    return new Token(TokenKind.String, start, at + 1);
                case '\\':
                    at += EscapeSequence.Read(bytes, at, out _);
                    break;
                default:
                    throw new SyntaxException(at, $"Unterminated string ({Grammar.StringValue}).");
            }
        }
    }

    // §2.10.4 BlockStringCharacter: any source character but three quotes, which are escaped with a backslash.
    private static Token ReadBlockString(ReadOnlySpan<byte> bytes, int start)
    {
        var at = start + 3;
        while (true)
        {
            var length = bytes[at..].IndexOfAny(BlockStringStops);
            if (length < 0)
            {
                throw new SyntaxException(bytes.Length, $"Unterminated string ({Grammar.StringValue}).");
            }

            at += length;
            if (bytes[at..].StartsWith("\"\"\""u8))
            {
                return new Token(TokenKind.BlockString, start, at + 3);
            }

            at += bytes[at..].StartsWith("\\\"\"\""u8) ? 4 : 1;
        }
    }

    private static int DigitsAt(ReadOnlySpan<byte> bytes, int at)
    {
        while (IsDigit(ByteAt(bytes, at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>The byte there, or 0, which begins no token, past the end.</summary>
    private static int ByteAt(ReadOnlySpan<byte> bytes, int at) => at < bytes.Length ? bytes[at] : 0;

    private static bool IsDigit(int value) => value is >= '0' and <= '9';

    private static bool IsNameStart(int value) => value is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static void ThrowInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        throw new SyntaxException(at, $"Invalid UTF-8: the byte 0x{bytes[at]:X2} begins no character ({Grammar.SourceText}).");
    }
}
