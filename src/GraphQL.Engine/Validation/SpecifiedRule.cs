namespace GraphQL.Engine.Validation;

/// <summary>A rule by its name.</summary>
/// <param name="Name">Its name in the reference implementation, without <c>Rule</c>.</param>
/// <param name="Create">Makes it ready to judge one document.</param>
internal sealed record SpecifiedRule(string Name, Func<ValidationContext, ValidationRule> Create);
