using Appointments.Data;
using Appointments.Domain.Sources;
using Appointments.Graph.Mutations;
using FluentValidation;
using NodaTime;

namespace Appointments.Graph.Writing;

/// <summary>What can be said of an input without the register. Here what all inputs have in common.</summary>
internal abstract class MutationValidator<TInput> : AbstractValidator<TInput>
    where TInput : class, IMutationInput
{
    protected MutationValidator()
    {
        RuleFor(input => input.IdempotencyKey).Must(key => !string.IsNullOrWhiteSpace(key) && key.Length <= 200)
            .Says("BAD_IDEMPOTENCY_KEY", "Nøglen skal have 1 til 200 tegn; brug en ny for hver registrering.", "The key has 1 to 200 characters; use a new one for each registration.");
        RuleFor(input => input.Reason).Must(reason => !string.IsNullOrWhiteSpace(reason) && reason.Length <= 2000)
            .Says("REASON_NEEDED", "Skriv hvorfor, med højst 2000 tegn; det står i journalen.", "Say why, in at most 2000 characters; it stands in the journal.");
        RuleFor(input => input.ExpectedVersion).Must(version => version is null or >= 0)
            .Says("BAD_VERSION", "Versionen er det hele tal, som forummet har som version.", "The version is the whole number that the forum gives as its version.");
    }

    /// <summary>Everything that stands against the input; empty when nothing does.</summary>
    public IReadOnlyList<Objection> Refusals(TInput input) =>
        [.. Validate(input).Errors.Select(failure => (Objection)failure.CustomState with { Field = FieldOf(failure.PropertyName) })];

    /// <summary>A day must lie where appointments can: from 1900 to 2199. Null is no day and passes.</summary>
    protected void Day(System.Linq.Expressions.Expression<Func<TInput, LocalDate?>> day) => RuleFor(day).Must(it => it is not { } named || InputDays.Have(named))
        .Says("DAY_OUT_OF_RANGE", "Dagen skal ligge mellem 1900 og 2199.", "The day must lie between 1900 and 2199.");

    /// <summary>A text must have something in it, and no more than fits. Null passes.</summary>
    protected void Text(System.Linq.Expressions.Expression<Func<TInput, string?>> text, int longest) => RuleFor(text).Must(it => it is null || (!string.IsNullOrWhiteSpace(it) && it.Length <= longest))
        .Says(
            "BAD_TEXT",
            FormattableString.Invariant($"Teksten skal have 1 til {longest} tegn; udelad den, hvis der ingen er."),
            FormattableString.Invariant($"The text has 1 to {longest} characters; leave it out when there is none."));

    /// <summary><c>FirstDay</c> is <c>firstDay</c>; of what lies inside another the names, and the places in lists, are joined by full stops.</summary>
    private static string FieldOf(string property) => string.Join('.', property.Split('.', '[').Select(name => char.ToLowerInvariant(name[0]) + name[1..].TrimEnd(']')));
}
