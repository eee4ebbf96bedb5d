using GraphQL.Engine.Validation.Rules;

namespace GraphQL.Engine.Validation;

/// <summary>The rules of the specification for executable documents (§5).</summary>
public static class SpecifiedRules
{
    /// <summary>
    /// The order in which errors of one place are reported: from the outside of the document to the inside, so that the first error is the one whose mending
    /// may make others vanish. First what a document may hold and how its operations are told apart; then that the types it names exist and that selections fit
    /// them; then fragments as a whole; then variables; then directives, arguments and values, where a client's typing errors mostly are; merging of fields
    /// nearly last, for it only says something about fields that exist. It is the order of the reference implementation.
    /// </summary>
    private static readonly IReadOnlyList<SpecifiedRule> All =
    [
        new(nameof(ExecutableDefinitions), context => new ExecutableDefinitions(context)),
        new(nameof(KnownOperationTypes), context => new KnownOperationTypes(context)),
        new(nameof(UniqueOperationNames), context => new UniqueOperationNames(context)),
        new(nameof(LoneAnonymousOperation), context => new LoneAnonymousOperation(context)),
        new(nameof(SingleFieldSubscriptions), context => new SingleFieldSubscriptions(context)),
        new(nameof(KnownTypeNames), context => new KnownTypeNames(context)),
        new(nameof(FragmentsOnCompositeTypes), context => new FragmentsOnCompositeTypes(context)),
        new(nameof(VariablesAreInputTypes), context => new VariablesAreInputTypes(context)),
        new(nameof(ScalarLeafs), context => new ScalarLeafs(context)),
        new(nameof(FieldsOnCorrectType), context => new FieldsOnCorrectType(context)),
        new(nameof(UniqueFragmentNames), context => new UniqueFragmentNames(context)),
        new(nameof(KnownFragmentNames), context => new KnownFragmentNames(context)),
        new(nameof(NoUnusedFragments), context => new NoUnusedFragments(context)),
        new(nameof(PossibleFragmentSpreads), context => new PossibleFragmentSpreads(context)),
        new(nameof(NoFragmentCycles), context => new NoFragmentCycles(context)),
        new(nameof(UniqueVariableNames), context => new UniqueVariableNames(context)),
        new(nameof(NoUndefinedVariables), context => new NoUndefinedVariables(context)),
        new(nameof(NoUnusedVariables), context => new NoUnusedVariables(context)),
        new(nameof(KnownDirectives), context => new KnownDirectives(context)),
        new(nameof(UniqueDirectivesPerLocation), context => new UniqueDirectivesPerLocation(context)),
        new(nameof(KnownArgumentNames), context => new KnownArgumentNames(context)),
        new(nameof(UniqueArgumentNames), context => new UniqueArgumentNames(context)),
        new(nameof(ValuesOfCorrectType), context => new ValuesOfCorrectType(context)),
        new(nameof(ProvidedRequiredArguments), context => new ProvidedRequiredArguments(context)),
        new(nameof(VariablesInAllowedPosition), context => new VariablesInAllowedPosition(context)),
        new(nameof(OverlappingFieldsCanBeMerged), context => new OverlappingFieldsCanBeMerged(context)),
        new(nameof(UniqueInputFieldNames), context => new UniqueInputFieldNames(context)),
    ];

    /// <summary>The names of all rules, those of the reference implementation without <c>Rule</c>, in the order in which they are applied.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(rule => rule.Name)];

    /// <summary>The rules of those names in their order; all when null.</summary>
    /// <exception cref="ArgumentException">There is no rule of one of the names.</exception>
    internal static IEnumerable<SpecifiedRule> Select(IReadOnlyCollection<string>? names)
    {
        if (names is null)
            return All;

        var unknown = names.Except(Names, StringComparer.Ordinal).ToList();
        return unknown.Count == 0
            ? All.Where(rule => names.Contains(rule.Name, StringComparer.Ordinal))
            : throw new ArgumentException($"There is no validation rule named {string.Join(", ", unknown)}.", nameof(names));
    }
}
