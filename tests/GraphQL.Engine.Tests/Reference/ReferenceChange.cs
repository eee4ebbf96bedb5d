using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>A change as the reference implementation tells it. It gives no coordinate, so that is read out of its sentence.</summary>
internal static partial class ReferenceChange
{
    /// <summary>Severity, kind and coordinate; for a member, an interface or a location also its name.</summary>
    public static string Of(JsonNode change)
    {
        var (kind, said) = (change["type"]!.GetValue<string>(), change["description"]!.GetValue<string>());
        var found = SentenceOf(kind).Match(said);
        Assert.True(found.Success, $"{kind}: {said}");
        return $"{change["severity"]} {kind} {DirectiveInItself().Replace(found.Groups["what"].Value, "@${name}")} {found.Groups["part"].Value}".TrimEnd();
    }

    private static Regex SentenceOf(string kind) => kind switch
    {
        "TYPE_ADDED_TO_UNION" or "TYPE_REMOVED_FROM_UNION" => UnionMember(),
        "IMPLEMENTED_INTERFACE_ADDED" => InterfaceAdded(),
        "IMPLEMENTED_INTERFACE_REMOVED" => InterfaceRemoved(),
        "DIRECTIVE_LOCATION_ADDED" or "DIRECTIVE_LOCATION_REMOVED" => Location(),
        "DIRECTIVE_REPEATABLE_ADDED" or "DIRECTIVE_REPEATABLE_REMOVED" => Repeatable(),
        _ => Element(),
    };

    [GeneratedRegex(@"^(?<part>\w+) was (added to|removed from) union type (?<what>\w+)\.$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex UnionMember();

    [GeneratedRegex(@"^(?<part>\w+) added to interfaces implemented by (?<what>\w+)\.$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex InterfaceAdded();

    [GeneratedRegex(@"^(?<what>\w+) no longer implements interface (?<part>\w+)\.$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex InterfaceRemoved();

    [GeneratedRegex(@"^(?<part>\w+) was (added to|removed from) (?<what>@\w+)\.$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Location();

    [GeneratedRegex(@"^Repeatable flag was (added to|removed from) (?<what>@\w+)\.$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Repeatable();

    [GeneratedRegex(@"^(Description of (input-field |enum value |field |argument )?|(A required|An optional) (argument|field) |(Directive|Argument|Field|Enum value|Standard scalar) )?(?<what>@?\w+(\.\w+)?(\(\w+:?\))?) ", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Element();

    /// <summary>For a described argument of a directive it writes the directive twice, <c>@tag(tag)</c>, and not the argument.</summary>
    [GeneratedRegex(@"^@(?<name>\w+)\(\k<name>\)$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DirectiveInItself();
}
