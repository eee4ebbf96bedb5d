using GraphQL.Engine.Comparison;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Appointments.Tests.Graph;

/// <summary>Holds a contract against the released one: what breaks programs, or may surprise them, must be accepted with a reason.</summary>
public static class ReleaseGuard
{
    /// <summary>The file of accepted changes, from the root of the checkout.</summary>
    public const string AcceptedFile = "graphql/released/accepted-changes.md";

    /// <summary>What is wrong, each with what to do; empty when nothing is.</summary>
    public static IReadOnlyList<string> Faults(Schema released, Schema contract, string accepted)
    {
        var items = AcceptedChange.Read(accepted, AcceptedFile);
        var changes = ChangesToAccept(released, contract).ToList();
        return
        [
            .. changes.Where(change => items.All(item => item.Change != change.Text)).Select(Unaccepted),
            .. items.Where(item => changes.All(change => change.Text != item.Change)).Select(item => $"{item.Place}: \"{item.Change}\" is no breaking or dangerous change of the contract (any more). Remove the item."),
            .. items.Where(item => item.Reason.Length == 0).Select(item => $"{item.Place}: \"{item.Change}\" has no reason. Write it on the next line, indented."),
            .. items.GroupBy(item => item.Change, StringComparer.Ordinal).SelectMany(same => same.Skip(1)).Select(item => $"{item.Place}: \"{item.Change}\" stands there twice. Remove one."),
        ];
    }

    private static IEnumerable<(string Text, string Consequence, string? Place)> ChangesToAccept(Schema released, Schema contract) =>
    [
        .. from change in SchemaComparison.Compare(released, contract)
           where change.Severity != SchemaChangeSeverity.Safe
           orderby change.Severity
           select (change.ToString(), ConsequenceOf(change.Severity), change.Place),
        .. from operation in Enum.GetValues<OperationType>()
           let before = released.RootTypeFor(operation)?.Name
           let after = contract.RootTypeFor(operation)?.Name
           where before is not null && before != after
           select ($"{operation}: The root type was {before} and is {after ?? "gone"}.", ConsequenceOf(SchemaChangeSeverity.Breaking), (string?)null),
        .. from input in contract.Types.OfType<InputObjectType>()
           where input.IsOneOf && released.FindType(input.Name) is InputObjectType { IsOneOf: false }
           select ($"{input.Name}: Exactly one field must be given.", ConsequenceOf(SchemaChangeSeverity.Breaking), (string?)null),
    ];

    private static string ConsequenceOf(SchemaChangeSeverity severity) => severity == SchemaChangeSeverity.Breaking
        ? "It breaks programs written for the last release. Keep the old beside the new and mark it @deprecated"
        : "It may surprise programs written for the last release. Look whether they can bear it";

    private static string Unaccepted((string Text, string Consequence, string? Place) change) =>
        $"{change.Text}{(change.Place is null ? "" : $"\n  at {change.Place}")}\n  {change.Consequence}; if it must be, add to {AcceptedFile}:\n- {change.Text}\n  Why it may be so all the same.";
}
