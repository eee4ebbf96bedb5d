using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>What all rules of uniqueness share.</summary>
internal static class Duplicates
{
    /// <summary>The names that occur more than once, each with all its places in order.</summary>
    public static IEnumerable<IGrouping<string, NameNode>> Of(IEnumerable<NameNode> names) =>
        names.GroupBy(name => name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any());
}
