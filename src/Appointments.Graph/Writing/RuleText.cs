using Appointments.Data;
using Appointments.Domain.Sources;
using FluentValidation;

namespace Appointments.Graph.Writing;

/// <summary>What a validator says of an input that breaks a rule.</summary>
internal static class RuleText
{
    /// <summary>The code, and the sentence in both languages.</summary>
    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string code, string danish, string english) =>
        rule.Says(code, _ => new LocalizedText(danish, english));

    /// <summary>The code, and a sentence that depends on what was given.</summary>
    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string code, Func<T, LocalizedText> text) =>
        rule.WithState(input => new Objection(code, text(input)));
}
