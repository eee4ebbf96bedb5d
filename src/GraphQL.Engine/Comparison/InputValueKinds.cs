namespace GraphQL.Engine.Comparison;

/// <summary>Arguments of fields, arguments of directives and input fields change in the same ways; only the kinds are called otherwise.</summary>
internal sealed record InputValueKinds(
    string Word,
    SchemaChangeKind Removed,
    SchemaChangeKind RequiredAdded,
    SchemaChangeKind OptionalAdded,
    SchemaChangeKind TypeChanged,
    SchemaChangeKind TypeChangedSafely,
    SchemaChangeKind DefaultChanged,
    SchemaChangeKind DefaultAdded)
{
    public static InputValueKinds OfArguments { get; } = new(
        "argument",
        SchemaChangeKind.ArgRemoved,
        SchemaChangeKind.RequiredArgAdded,
        SchemaChangeKind.OptionalArgAdded,
        SchemaChangeKind.ArgChangedKind,
        SchemaChangeKind.ArgChangedKindSafe,
        SchemaChangeKind.ArgDefaultValueChange,
        SchemaChangeKind.ArgDefaultValueAdded);

    public static InputValueKinds OfDirectiveArguments { get; } = OfArguments with
    {
        Removed = SchemaChangeKind.DirectiveArgRemoved,
        RequiredAdded = SchemaChangeKind.RequiredDirectiveArgAdded,
        OptionalAdded = SchemaChangeKind.OptionalDirectiveArgAdded,
    };

    public static InputValueKinds OfInputFields { get; } = new(
        "input field",
        SchemaChangeKind.FieldRemoved,
        SchemaChangeKind.RequiredInputFieldAdded,
        SchemaChangeKind.OptionalInputFieldAdded,
        SchemaChangeKind.FieldChangedKind,
        SchemaChangeKind.FieldChangedKindSafe,
        SchemaChangeKind.InputFieldDefaultValueChange,
        SchemaChangeKind.InputFieldDefaultValueAdded);
}
