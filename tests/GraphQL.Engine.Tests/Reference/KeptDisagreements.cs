using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>
/// Every disagreement with the reference implementation that is kept, with the paragraph of the specification (September 2025) that the engine follows.
/// The reference implementation also holds parts of the drafts for the next edition: empty selection sets, and directives on directive definitions.
/// </summary>
internal static partial class KeptDisagreements
{
    /// <summary>The paragraph, the mode, the text, and whether the engine accepts it; the reference implementation does the opposite.</summary>
    public static TheoryData<string, string, string, bool> All { get; } = new()
    {
        // SelectionSet: { Selection+ }. The draft lets it be empty.
        { "§2.5", "parse", "{ }", false },
        { "§2.5", "parse", "{ a { } }", false },

        // StringCharacter: \u{ HexDigit+ }, any number of digits; the reference implementation stops at nine.
        { "§2.10.4", "parse", "{ a(b: \"\\u{0000000000041}\") }", true },

        // A value "not representable by finite IEEE 754" is not coerced to Float; the reference implementation makes it Infinity.
        { "§3.5.2", "query", "{ float(of: 1e400) }", false },
        { "§3.5.2", "sdl", "type T { a(b: Float = -1e309): Int }", false },

        // A directive definition must not refer to itself, directly or by way of others.
        { "§3.13", "sdl", "directive @a(b: Int @a) on ARGUMENT_DEFINITION", false },
        { "§3.13", "sdl", "directive @a(b: I) on INPUT_FIELD_DEFINITION input I { c: Int @a }", false },

        // DirectiveDefinition has no directives, and ExecutableDirectiveLocation and TypeSystemDirectiveLocation are a closed list. The drafts add to both.
        { "§3.13", "parse", "directive @a @b on FIELD", false },
        { "§3.13", "parse", "extend directive @a @b", false },
        { "§3.13", "parse", "directive @a on DIRECTIVE_DEFINITION", false },
        { "§3.13", "parse", "directive @a on FRAGMENT_VARIABLE_DEFINITION", false },

        // A type system document has no operations. Where the engine is told to pass over them, it does not judge them; the reference implementation does in part.
        { "§3", "sdl", "{ a @unheard }", true },
    };

    /// <summary>Whether a random question is about one of them.</summary>
    public static bool Cover(JsonObject question, JsonObject engine)
    {
        var sdl = question["query"] is null ? question["sdl"]?.GetValue<string>() : null;
        return sdl is not null && (RulesOf(engine) is ["NoDirectiveCycles"] || DirectivesOnDirectives().IsMatch(sdl) || (RulesOf(engine).Count == 0 && HasOperations(sdl)));
    }

    private static List<string> RulesOf(JsonObject engine) => [.. (engine["errors"] as JsonArray ?? []).Select(error => error!["extensions"]!["rule"]!.GetValue<string>()).Distinct()];

    private static bool HasOperations(string sdl) => Parser.Parse(new SourceText(sdl)).Document is { } document && document.Definitions.Any(definition => definition is ExecutableDefinitionNode);

    [GeneratedRegex("""directive\s+@\w+\s*(\([^)]*\))?\s*@""", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DirectivesOnDirectives();
}
