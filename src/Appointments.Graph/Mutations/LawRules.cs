using System.Linq.Expressions;
using Appointments.Graph.Writing;
using FluentValidation;
using FluentValidation.Results;

namespace Appointments.Graph.Mutations;

/// <summary>What the inputs that bring a law document have in common.</summary>
internal static class LawRules
{
    /// <summary>A law document without faults; null passes.</summary>
    public static void IsLaw<T>(this AbstractValidator<T> validator, Expression<Func<T, LawReading?>> reading) =>
        validator.RuleFor(reading).Custom((read, context) =>
        {
            foreach (var refusal in read?.Refusals ?? [])
                context.AddFailure(new ValidationFailure("Law", refusal.Code) { CustomState = refusal });
        });

    /// <summary>Each authority has a slug and a name in both languages.</summary>
    public static void HasAuthorities<T>(this AbstractValidator<T> validator, Expression<Func<T, IEnumerable<AuthorityInput>?>> authorities) =>
        validator.RuleForEach(authorities!).Must(authority => authority.IsWhole)
            .Says(
                "BAD_AUTHORITY",
                "Den, der udpeger eller indstiller, skal have en adresse med små bogstaver a til z, tal og bindestreger (højst 120 tegn) og et navn på dansk og engelsk (højst 200).",
                "An authority has a slug of small letters a to z, digits and hyphens (at most 120 characters) and a name in Danish and in English (at most 200).");
}
