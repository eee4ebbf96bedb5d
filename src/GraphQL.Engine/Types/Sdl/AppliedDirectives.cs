using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types.Sdl;

/// <summary>What the built-in directives say where SDL applies them.</summary>
internal static class AppliedDirectives
{
    /// <summary>§3.13.3 @deprecated: the reason, the default one when none is given; null when it is not deprecated.</summary>
    public static string? DeprecationReason(IEnumerable<DirectiveNode> directives) =>
        Find(directives, "deprecated") is { } deprecated ? TextArgument(deprecated, "reason") ?? "No longer supported" : null;

    /// <summary>§3.13.4 @specifiedBy: the address; null when none is given.</summary>
    public static string? SpecifiedByUrl(IEnumerable<DirectiveNode> directives) =>
        Find(directives, "specifiedBy") is { } specified ? TextArgument(specified, "url") : null;

    /// <summary>§3.13.5 @oneOf.</summary>
    public static bool IsOneOf(IEnumerable<DirectiveNode> directives) => Find(directives, "oneOf") is not null;

    /// <summary>The first directive of that name; null when it is not applied.</summary>
    public static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => string.Equals(directive.Name.Value, name, StringComparison.Ordinal));

    private static string? TextArgument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => string.Equals(argument.Name.Value, name, StringComparison.Ordinal))?.Value is StringValueNode text ? text.Value : null;
}
