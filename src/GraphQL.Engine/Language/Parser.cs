using System.Diagnostics.CodeAnalysis;
using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Language;

/// <summary>Reads the GraphQL language, September 2025: executable documents and type system documents. Bad text is answered with an error, whatever the bytes; nothing is thrown.</summary>
public static class Parser
{
    /// <summary>Reads a whole document (§2.3).</summary>
    /// <param name="source">The text; nodes keep their places in it.</param>
    /// <param name="options">The limits; null for <see cref="ParserOptions.Default"/>.</param>
    public static ParseResult Parse(SourceText source, ParserOptions? options = null) =>
        TryRead(source, options, static parser => parser.ParseDocument(), out var document, out var error)
            ? new ParseResult(document, null)
            : new ParseResult(null, error);

    /// <summary>Reads a single value (§2.10), in which variables may stand.</summary>
    /// <param name="source">The text of the value and nothing else.</param>
    /// <param name="value">The value; null when false is returned.</param>
    /// <param name="error">What is wrong; null when true is returned.</param>
    /// <param name="options">The limits; null for <see cref="ParserOptions.Default"/>.</param>
    public static bool TryParseValue(SourceText source, [NotNullWhen(true)] out ValueNode? value, [NotNullWhen(false)] out GraphQLError? error, ParserOptions? options = null) =>
        TryRead(source, options, static parser => parser.ParseSingleValue(), out value, out error);

    /// <summary>Reads a single type reference (§2.12), <c>[Seat!]!</c> for example.</summary>
    /// <param name="source">The text of the type and nothing else.</param>
    /// <param name="type">The type; null when false is returned.</param>
    /// <param name="error">What is wrong; null when true is returned.</param>
    /// <param name="options">The limits; null for <see cref="ParserOptions.Default"/>.</param>
    public static bool TryParseType(SourceText source, [NotNullWhen(true)] out TypeNode? type, [NotNullWhen(false)] out GraphQLError? error, ParserOptions? options = null) =>
        TryRead(source, options, static parser => parser.ParseSingleType(), out type, out error);

    private static bool TryRead<TNode>(SourceText source, ParserOptions? options, Func<DocumentParser, TNode> read, [NotNullWhen(true)] out TNode? node, [NotNullWhen(false)] out GraphQLError? error)
        where TNode : Node
    {
        try
        {
            node = read(new DocumentParser(source, options ?? ParserOptions.Default));
            error = null;
            return true;
        }
        catch (SyntaxException fault)
        {
            node = null;
            var isLimit = fault.Code is not null;
            error = new GraphQLError(isLimit ? fault.Message : $"Syntax Error: {fault.Message}") { Locations = [source.LocationOf(fault.Offset)], Code = fault.Code };
            return false;
        }
    }
}
