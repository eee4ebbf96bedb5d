namespace GraphQL.Engine.Validation;

/// <summary>How a document is validated.</summary>
public sealed record ValidationOptions
{
    /// <summary>Every rule of the specification, at most 100 errors.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>How many errors are reported before validation stops; at least 1. One more error then says that it stopped.</summary>
    public int MaxErrors
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxErrors is at least 1.");
    } = 100;

    /// <summary>The rules to apply, by the names in <see cref="SpecifiedRules.Names"/>; null for all of them.</summary>
    public IReadOnlyCollection<string>? Rules { get; init; }
}
