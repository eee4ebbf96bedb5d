using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Tests.Validation;

/// <summary>
/// Every example and counter-example of the specification's chapter on validation (September 2025), told of our own village: a document that all rules
/// accept, or the rule that the paragraph is about and that refuses it, alone but where a variable of no input type also fits nowhere.
/// </summary>
public sealed class SpecificationExamplesTests
{
    private const string Valid = "";

    public static TheoryData<string, string, string> Examples { get; } = new()
    {
        // Documents
        { "§5.1.1", "ExecutableDefinitions", "query { horse { name } } extend type Horse { colour: String }" },
        { "§5.1.1", "ExecutableDefinitions", "{ horse { name } } type Cat { name: String }" },

        // Operations
        { "§5.2.1.1", Valid, "query { animal { age } }" },
        { "§5.2.1.1", Valid, "mutation { rename(name: \"a\") { name } }" },
        { "§5.2.1.1", Valid, "subscription { moved { street } }" },
        { "§5.2.2.1", Valid, "query ofHorse { horse { name } } query ofKeeper { horse { keeper { name } } }" },
        { "§5.2.2.1", "UniqueOperationNames", "query same { horse { name } } query same { horse { keeper { name } } }" },
        { "§5.2.2.1", "UniqueOperationNames", "query same { horse { name } } mutation same { rename(name: \"a\") { name } }" },
        { "§5.2.3.1", Valid, "{ horse { name } }" },
        { "§5.2.3.1", "LoneAnonymousOperation", "{ horse { name } } query ofKeeper { horse { keeper { name } } }" },
        { "§5.2.4.1", Valid, "subscription sub { born { name age } }" },
        { "§5.2.4.1", Valid, "subscription sub { ...bornFields } fragment bornFields on Subscription { born { name age } }" },
        { "§5.2.4.1", "SingleFieldSubscriptions", "subscription sub { born { name } moved { street } }" },
        { "§5.2.4.1", "SingleFieldSubscriptions", "subscription sub { ...two } fragment two on Subscription { born { name } moved { street } }" },
        { "§5.2.4.1", "SingleFieldSubscriptions", "subscription sub($b: Boolean!) { born @skip(if: $b) { name } }" },
        { "§5.2.4.1", "SingleFieldSubscriptions", "subscription sub($b: Boolean!) { ... @include(if: $b) { born { name } } }" },
        { "§5.2.4.1", "SingleFieldSubscriptions", "subscription sub { __typename }" },

        // Fields
        { "§5.3.1", "FieldsOnCorrectType", "{ horse { ...lacking } } fragment lacking on Horse { mane }" },
        { "§5.3.1", "FieldsOnCorrectType", "{ horse { ...lying } } fragment lying on Horse { height: tallness }" },
        { "§5.3.1", Valid, "{ animal { ...shared } } fragment shared on Animal { name }" },
        { "§5.3.1", "FieldsOnCorrectType", "{ animal { ...ofSome } } fragment ofSome on Animal { tag }" },
        { "§5.3.1", Valid, "{ neighbour { ...inParts } } fragment inParts on Neighbour { __typename ... on Being { name } ... on Horse { height } }" },
        { "§5.3.1", "FieldsOnCorrectType", "{ neighbour { ...direct } } fragment direct on Neighbour { name height }" },
        { "§5.3.2", Valid, "{ horse { ...same } } fragment same on Horse { name name }" },
        { "§5.3.2", Valid, "{ horse { ...same } } fragment same on Horse { other: name other: name }" },
        { "§5.3.2", "OverlappingFieldsCanBeMerged", "{ horse { ...conflict } } fragment conflict on Horse { name: tag name }" },
        { "§5.3.2", Valid, "{ horse { gait(of: TROT) gait(of: TROT) } }" },
        { "§5.3.2", Valid, "query q($of: Gait) { horse { gait(of: $of) gait(of: $of) } }" },
        { "§5.3.2", "OverlappingFieldsCanBeMerged", "{ horse { gait(of: TROT) gait(of: WALK) } }" },
        { "§5.3.2", "OverlappingFieldsCanBeMerged", "query q($of: Gait) { horse { gait(of: TROT) gait(of: $of) } }" },
        { "§5.3.2", "OverlappingFieldsCanBeMerged", "query q($one: Gait, $two: Gait) { horse { gait(of: $one) gait(of: $two) } }" },
        { "§5.3.2", "OverlappingFieldsCanBeMerged", "{ horse { gait(of: TROT) gait } }" },
        { "§5.3.2", Valid, "{ animal { ... on Horse { size: age } ... on Hen { size: eggs } } }" },
        { "§5.3.2", Valid, "{ animal { ... on Horse { canCarry(weight: 1) } ... on Hen { other: canCarry(grams: 1) } } }" },
        { "§5.3.2", Valid, "{ animal { ... on Horse { is: name(short: true) } ... on Hen { is: name } } }" },
        { "§5.3.2", "OverlappingFieldsCanBeMerged", "{ animal { ... on Horse { value: tag } ... on Hen { value: eggs } } }" },
        { "§5.3.3", Valid, "{ horse { ...plain } } fragment plain on Horse { height }" },
        { "§5.3.3", "ScalarLeafs", "{ horse { ...deep } } fragment deep on Horse { height { metres } }" },
        { "§5.3.3", "ScalarLeafs", "query { person }" },
        { "§5.3.3", "ScalarLeafs", "query { animal }" },
        { "§5.3.3", "ScalarLeafs", "query { neighbour }" },
        { "§5.3.3", Valid, "query { person { name } }" },

        // Arguments
        { "§5.4.1", Valid, "{ horse { ...given } } fragment given on Horse { gait(of: WALK) }" },
        { "§5.4.1", Valid, "{ horse { ...given } } fragment given on Horse { name(short: true) @include(if: true) }" },
        { "§5.4.1", "KnownArgumentNames", "{ horse { ...given } } fragment given on Horse { gait(speed: 3) }" },
        { "§5.4.1", "KnownArgumentNames", "{ horse { ...given } } fragment given on Horse { name @include(if: true, unless: false) }" },
        { "§5.4.1", Valid, "{ need(one: 1, two: 2) }" },
        { "§5.4.1", Valid, "{ need(two: 2, one: 1) }" },
        { "§5.4.2", "UniqueArgumentNames", "{ horse { gait(of: WALK, of: WALK) } }" },
        { "§5.4.3", Valid, "{ horse { canCarry(weight: 80) } }" },
        { "§5.4.3", Valid, "{ echo(needed: 7) }" },
        { "§5.4.3", Valid, "{ echo }" },
        { "§5.4.3", Valid, "{ horse { name } }" },
        { "§5.4.3", "ProvidedRequiredArguments", "{ horse { canCarry } }" },
        { "§5.4.3", "ValuesOfCorrectType", "{ horse { canCarry(weight: null) } }" },

        // Fragment declarations
        { "§5.5.1.1", Valid, "{ horse { ...one ...two } } fragment one on Horse { name } fragment two on Horse { keeper { name } }" },
        { "§5.5.1.1", "UniqueFragmentNames", "{ horse { ...one } } fragment one on Horse { name } fragment one on Horse { keeper { name } }" },
        { "§5.5.1.2", Valid, "{ horse { ...right ...inline } } fragment right on Horse { name } fragment inline on Horse { ... on Horse { name } }" },
        { "§5.5.1.2", Valid, "{ horse { ...bare } } fragment bare on Horse { ... @include(if: true) { name } }" },
        { "§5.5.1.2", "KnownTypeNames", "{ horse { ...nowhere } } fragment nowhere on Unicorn { name }" },
        { "§5.5.1.2", "KnownTypeNames", "{ horse { ...nowhere } } fragment nowhere on Horse { ... on Unicorn { name } }" },
        { "§5.5.1.3", Valid, "{ horse { ...a ...b ...c } } fragment a on Horse { name } fragment b on Animal { name } fragment c on Neighbour { ... on Horse { name } }" },
        { "§5.5.1.3", "FragmentsOnCompositeTypes", "{ horse { ...leaf } } fragment leaf on Int { name }" },
        { "§5.5.1.3", "FragmentsOnCompositeTypes", "{ horse { ...leaf } } fragment leaf on Horse { ... on Boolean { name } }" },
        { "§5.5.1.4", "NoUnusedFragments", "fragment lost on Horse { name } { horse { name } }" },

        // Fragment spreads
        { "§5.5.2.1", "KnownFragmentNames", "{ horse { ...undefined } }" },
        { "§5.5.2.2", "NoFragmentCycles", "{ horse { ...a } } fragment a on Horse { name ...b } fragment b on Horse { height ...a }" },
        { "§5.5.2.2", Valid, "{ horse { ...a } } fragment a on Horse { name ...b } fragment b on Horse { height }" },
        { "§5.5.2.2", "NoFragmentCycles", "{ horse { ...a } } fragment a on Horse { keeper { ...b } } fragment b on Person { animals { ... on Horse { ...a } } }" },
        { "§5.5.2.3.1", Valid, "{ horse { ...own } } fragment own on Horse { ... on Horse { height } }" },
        { "§5.5.2.3.1", "PossibleFragmentSpreads", "{ horse { ...other } } fragment other on Horse { ... on Hen { eggs } }" },
        { "§5.5.2.3.2", Valid, "{ horse { ...wide } } fragment named on Animal { name } fragment wide on Horse { ...named }" },
        { "§5.5.2.3.2", Valid, "{ horse { ...wide } } fragment joined on Neighbour { ... on Person { house { street } } } fragment wide on Horse { ...joined }" },
        { "§5.5.2.3.3", Valid, "{ animal { ...narrow } } fragment narrow on Animal { name ... on Horse { height } }" },
        { "§5.5.2.3.3", Valid, "{ neighbour { ...narrow } } fragment narrow on Neighbour { ... on Person { house { street } } }" },
        { "§5.5.2.3.3", "PossibleFragmentSpreads", "{ animal { ...never } } fragment never on Animal { ... on Person { friend { name } } }" },
        { "§5.5.2.3.3", "PossibleFragmentSpreads", "{ neighbour { ...never } } fragment never on Neighbour { ... on Hen { eggs } }" },
        { "§5.5.2.3.4", Valid, "{ neighbour { ...abstract } } fragment abstract on Neighbour { ... on Animal { name } }" },
        { "§5.5.2.3.4", "PossibleFragmentSpreads", "{ animal { ...never } } fragment never on Animal { ... on Bird { ... on Hen { ...far } } } fragment far on Neighbour { __typename }" },
        { "§5.5.2.3.4", Valid, "{ being { ...interface } } fragment interface on Animal { ...wider } fragment wider on Being { name }".Replace("being {", "being(name: \"a\") {", StringComparison.Ordinal) },

        // Values
        { "§5.6.1", Valid, "{ echo(bool: true) }" },
        { "§5.6.1", Valid, "{ echo(float: 1) }" },
        { "§5.6.1", Valid, "query q($house: HouseInput = { street: \"a\", number: 2 }) { echo(house: $house) }" },
        { "§5.6.1", "ValuesOfCorrectType", "{ echo(int: \"123\") }" },
        { "§5.6.1", "ValuesOfCorrectType", "query q { echo(house: { street: 123 }) }" },
        { "§5.6.2", Valid, "{ echo(house: { street: \"a\" }) }" },
        { "§5.6.2", "ValuesOfCorrectType", "{ echo(house: { street: \"a\", colour: \"red\" }) }" },
        { "§5.6.3", "UniqueInputFieldNames", "{ echo(house: { street: \"a\", street: \"b\" }) }" },
        { "§5.6.4", "ValuesOfCorrectType", "{ echo(house: { number: 1 }) }" },
        { "§5.6.4", "ValuesOfCorrectType", "{ echo(house: { street: null }) }" },
        { "§3.10.1", Valid, "{ person(find: { name: \"a\" }) { name } }" },
        { "§3.10.1", "ValuesOfCorrectType", "{ person(find: { name: \"a\", number: 1 }) { name } }" },
        { "§3.10.1", "ValuesOfCorrectType", "{ person(find: { name: null }) { name } }" },
        { "§3.10.1", "ValuesOfCorrectType", "{ person(find: {}) { name } }" },

        // Directives
        { "§5.7.1", "KnownDirectives", "{ horse @unheard { name } }" },
        { "§5.7.2", "KnownDirectives", "query @skip(if: true) { horse { name } }" },
        { "§5.7.3", "UniqueDirectivesPerLocation", "query q($a: Boolean = true, $b: Boolean = false) { list @skip(if: $a) @skip(if: $b) }" },
        { "§5.7.3", Valid, "query q($a: Boolean = true, $b: Boolean = false) { list @skip(if: $a) horse { name @skip(if: $b) } }" },
        { "§5.7.3", Valid, "{ list @note(text: \"a\") @note(text: \"b\") }" },

        // Variables
        { "§5.8.1", "UniqueVariableNames", "query q($a: Boolean, $a: Boolean) { echo(bool: $a) }" },
        { "§5.8.1", Valid, "query a($b: Boolean) { ...used } query c($b: Boolean) { ...used } fragment used on Query { echo(bool: $b) }" },
        { "§5.8.2", Valid, "query a($a: Boolean) { echo(bool: $a) } query b($b: [Int!]) { echo(ints: $b) } query c($c: HouseInput) { echo(house: $c) }" },
        { "§5.8.2", "VariablesAreInputTypes VariablesInAllowedPosition", "query takesHorse($horse: Horse) { echo(any: $horse) }" },
        { "§5.8.2", "VariablesAreInputTypes VariablesInAllowedPosition", "query takesList($horses: [Horse]) { echo(any: $horses) }" },
        { "§5.8.2", "VariablesAreInputTypes VariablesInAllowedPosition", "query takesUnion($who: Neighbour!) { echo(any: $who) }" },
        { "§5.8.3", Valid, "query q($a: Boolean) { echo(bool: $a) }" },
        { "§5.8.3", "NoUndefinedVariables", "query q { echo(bool: $a) }" },
        { "§5.8.3", Valid, "query q($a: Boolean) { ...used } fragment used on Query { echo(bool: $a) }" },
        { "§5.8.3", "NoUndefinedVariables", "query q { ...used } fragment used on Query { echo(bool: $a) }" },
        { "§5.8.3", "NoUndefinedVariables", "query q { ...outer } fragment outer on Query { ...used } fragment used on Query { echo(bool: $a) }" },
        { "§5.8.3", Valid, "query a($b: Boolean) { ...used } query c($b: Boolean!) { ...used } fragment used on Query { echo(bool: $b) }" },
        { "§5.8.3", "NoUndefinedVariables", "query a($b: Boolean) { ...used } query c { ...used } fragment used on Query { echo(bool: $b) }" },
        { "§5.8.4", "NoUnusedVariables", "query q($a: Boolean) { list }" },
        { "§5.8.4", Valid, "query q($a: Boolean) { ...used } fragment used on Query { echo(bool: $a) }" },
        { "§5.8.4", "NoUnusedVariables", "query q($a: Boolean) { ...idle } fragment idle on Query { list }" },
        { "§5.8.4", "NoUnusedVariables", "query a($b: Boolean) { ...used } query c($b: Boolean, $more: Int) { ...used } fragment used on Query { echo(bool: $b) }" },
        { "§5.8.5", "VariablesInAllowedPosition", "query q($a: Int) { echo(bool: $a) }" },
        { "§5.8.5", "VariablesInAllowedPosition", "query q($a: [Boolean]) { echo(bool: $a) }" },
        { "§5.8.5", "VariablesInAllowedPosition", "query q($a: Int) { need(one: $a, two: 1) }" },
        { "§5.8.5", Valid, "query q($a: [Int!]) { echo(ints: $a) }" },
        { "§5.8.5", "VariablesInAllowedPosition", "query q($a: [Int]) { echo(strictInts: $a) }" },
        { "§5.8.5", Valid, "query q($a: Int) { echo(needed: $a) }" },
        { "§5.8.5", Valid, "query q($a: Int = 3) { need(one: $a, two: 1) }" },
        { "§5.8.5", "VariablesInAllowedPosition", "query q($a: String) { person(find: { name: $a }) { name } }" },
        { "§5.8.5", Valid, "query q($a: String!) { person(find: { name: $a }) { name } }" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_judged_as_the_specification_judges_it(string paragraph, string rule, string document)
    {
        var errors = Validator.Validate(Village.Schema, Documents.Parse(document));

        Assert.StartsWith("§", paragraph, StringComparison.Ordinal);
        Assert.Equal(rule, string.Join(' ', errors.Select(error => error.Rule).Distinct()));
    }

    [Theory]
    [InlineData("mutation { rename }")]
    [InlineData("subscription { born }")]
    public void An_operation_without_a_root_type_is_refused(string document)
    {
        var errors = Validator.Validate(Village.Build("type Query { a: Int }"), Documents.Parse(document));

        Assert.Equal("KnownOperationTypes", Assert.Single(errors).Rule);
    }
}
