using System.Globalization;
using System.Text;
using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Language;

/// <summary>
/// One reading of one text, by recursive descent: a method per production of the grammar, named after it.
/// This file has the document and the steps from token to token; the productions stand in the files beside it, by chapter.
/// </summary>
internal sealed partial class DocumentParser
{
    private readonly SourceText source;
    private readonly ParserOptions options;
    private readonly Lexer lexer;
    private Token token;
    private int previousEnd;
    private int tokens;
    private int depth;

    public DocumentParser(SourceText source, ParserOptions options)
    {
        this.source = source;
        this.options = options;
        lexer = new Lexer(source.Utf8);
        Advance();
    }

    // §2.3 Document: Definition+
    public DocumentNode ParseDocument()
    {
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (token.Kind != TokenKind.EndOfFile);

        return new DocumentNode(new SourceSpan(0, source.Utf8.Length), definitions, source);
    }

    public ValueNode ParseSingleValue()
    {
        var value = ParseValue(isConstant: false);
        Expect(TokenKind.EndOfFile, Grammar.InputValues);
        return value;
    }

    public TypeNode ParseSingleType()
    {
        var type = ParseType();
        Expect(TokenKind.EndOfFile, Grammar.TypeReferences);
        return type;
    }

    private ReadOnlySpan<byte> Text => source.Utf8.Span[token.Start..token.End];

    private SourceSpan SpanFrom(int start) => new(start, previousEnd);

    private void Advance()
    {
        previousEnd = token.End;
        token = lexer.Next();
        if (token.Kind != TokenKind.EndOfFile && ++tokens > options.MaxTokens)
        {
            throw TooManyTokens();
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (token.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Expect(TokenKind kind, string paragraph)
    {
        if (!Skip(kind))
        {
            throw Expected(Describe(kind), paragraph);
        }
    }

    private bool IsKeyword(ReadOnlySpan<byte> keyword) => token.Kind == TokenKind.Name && Text.SequenceEqual(keyword);

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword, string paragraph)
    {
        if (!SkipKeyword(keyword))
        {
            throw Expected($"\"{Encoding.ASCII.GetString(keyword)}\"", paragraph);
        }
    }

    private NameNode ParseName(string paragraph)
    {
        if (token.Kind != TokenKind.Name)
        {
            throw Expected("Name", paragraph);
        }

        var start = token.Start;
        var value = NameCache.Get(Text);
        Advance();
        return new NameNode(SpanFrom(start), value);
    }

    /// <summary>One or more items between two brackets.</summary>
    private IReadOnlyList<TNode> Many<TNode>(TokenKind open, Func<DocumentParser, TNode> item, TokenKind close, string paragraph)
    {
        Expect(open, paragraph);
        var items = new List<TNode>();
        do
        {
            items.Add(item(this));
        }
        while (!Skip(close));

        return items;
    }

    /// <summary>One or more items between two brackets, or no brackets and no items.</summary>
    private IReadOnlyList<TNode> OptionalMany<TNode>(TokenKind open, Func<DocumentParser, TNode> item, TokenKind close, string paragraph) =>
        token.Kind == open ? Many(open, item, close, paragraph) : [];

    /// <summary>No, one or more items between two brackets.</summary>
    private IReadOnlyList<TNode> Any<TNode>(TokenKind open, Func<DocumentParser, TNode> item, TokenKind close, string paragraph)
    {
        Expect(open, paragraph);
        var items = new List<TNode>();
        while (!Skip(close))
        {
            items.Add(item(this));
        }

        return items;
    }

    /// <summary>One or more items with a separator between them, which may also stand before the first.</summary>
    private IReadOnlyList<TNode> Separated<TNode>(TokenKind separator, Func<DocumentParser, TNode> item)
    {
        Skip(separator);
        var items = new List<TNode>();
        do
        {
            items.Add(item(this));
        }
        while (Skip(separator));

        return items;
    }

    /// <summary>Goes one level down; every recursive production does so, that no document exhausts the stack.</summary>
    private void Enter()
    {
        if (++depth > options.MaxNesting)
        {
            throw new SyntaxException(token.Start, string.Create(CultureInfo.InvariantCulture, $"The document nests deeper than {options.MaxNesting} levels; the limit MaxNesting is {options.MaxNesting}. Ask for less in one document."), "TOO_DEEP");
        }
    }

    private void Leave() => depth--;

    /// <summary>Reads on to the end, for whoever has to shorten the document wants to know by how much.</summary>
    private SyntaxException TooManyTokens()
    {
        var offset = token.Start;
        while (lexer.Next().Kind != TokenKind.EndOfFile)
        {
            tokens++;
        }

        return new SyntaxException(offset, string.Create(CultureInfo.InvariantCulture, $"The document has {tokens} tokens; the limit MaxTokens is {options.MaxTokens}. Ask for less in one document."), "TOO_MANY_TOKENS");
    }

    private SyntaxException Expected(string what, string paragraph) =>
        new(token.Start, $"Expected {what}, found {DescribeToken()} ({paragraph}).");

    private SyntaxException Unexpected(string paragraph) =>
        new(token.Start, $"Unexpected {DescribeToken()} ({paragraph}).");

    private string DescribeToken() => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => Quoted(Encoding.ASCII.GetString(Text)),
        TokenKind.String => Quoted(StringLiteral.QuotedValue(Text[1..^1])),
        TokenKind.BlockString => Quoted(StringLiteral.BlockValue(Text[3..^3])),
        _ => Describe(token.Kind),
    };

    private string Quoted(string value) => $"{Describe(token.Kind)} \"{MessageText.Abbreviate(value)}\"";

    private static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenthesisOpen => "\"(\"",
        TokenKind.ParenthesisClose => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equals => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketOpen => "\"[\"",
        TokenKind.BracketClose => "\"]\"",
        TokenKind.BraceOpen => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceClose => "\"}\"",
        TokenKind.BlockString => "BlockString",
        TokenKind.String => "String",
        TokenKind.Int => "Int",
        TokenKind.Float => "Float",
        _ => "Name",
    };
}
