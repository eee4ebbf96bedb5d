using System.Collections.Concurrent;
using GraphQL.Engine.Coercion;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Execution;

/// <summary>
/// The plans of one document: one for each operation and each outcome of the variables in its <c>@skip</c> and <c>@include</c>.
/// A plan made for an outcome needs no conditions when it runs, and its fields stand in the order that CollectFields gives for that outcome.
/// </summary>
internal sealed class PlanCache(DocumentNode document)
{
    /// <summary>Honest documents have a handful of switches and use few of their outcomes; the rest is planned for each request.</summary>
    private const int MaxPlans = 32;

    private readonly ConcurrentDictionary<string, OperationPlan> plans = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<string>> conditions = new(() => [.. ConditionVariables.Of(document)]);

    public OperationPlan GetOrAdd(OperationDefinitionNode operation, VariableValues variables, Func<OperationPlan> make)
    {
        var key = KeyOf(operation, variables);
        if (plans.TryGetValue(key, out var plan))
            return plan;

        plan = make();
        if (plans.Count < MaxPlans)
            plans.TryAdd(key, plan);
        return plan;
    }

    /// <summary>One letter for each switch, then the operation's name.</summary>
    private string KeyOf(OperationDefinitionNode operation, VariableValues variables)
    {
        var name = operation.Name?.Value ?? "";
        if (conditions.Value.Count == 0)
            return name;

        var outcomes = conditions.Value.Select(condition => !variables.TryGet(condition, out var value) ? '-' : value switch
        {
            true => '1',
            false => '0',
            _ => '?',
        });
        return $"{string.Concat(outcomes)} {name}";
    }
}
