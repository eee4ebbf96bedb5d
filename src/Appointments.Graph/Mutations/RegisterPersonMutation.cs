using Appointments.Data.Commands;
using Appointments.Domain.Text;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>registerPerson</c>.</summary>
internal static class RegisterPersonMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "registerPerson",
        new Validator(),
        input => new RegisterPerson(input.Name.Trim(), input.Slug, [.. (input.OtherNames ?? []).Select(name => name.Trim())], input.Source?.ToSource(), input.ExpectedVersion),
        _ => null,
        PersonPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Name, string? Slug, IReadOnlyList<string>? OtherNames, SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            RuleFor(input => input.Name).Must(IsName)
                .Says("BAD_NAME", "Navnet skal have bogstaver i sig og højst 200 tegn.", "The name has letters in it and at most 200 characters.");
            RuleFor(input => input.Slug).Must(slug => slug is null || (slug.Length is > 0 and <= 120 && slug == Slug.Of(slug)))
                .Says("BAD_SLUG", "Adressen har kun bogstaverne a til z, cifre og bindestreger; udelad den, så laver registret en.", "The slug has the letters a to z, digits and hyphens only; leave it out and the register makes one.");
            RuleForEach(input => input.OtherNames).Must(IsName)
                .Says("BAD_NAME", "Et navn skal have bogstaver i sig og højst 200 tegn.", "A name has letters in it and at most 200 characters.");
            this.HasSource(input => input.Source);
        }

        private static bool IsName(string? name) => name is { Length: <= 200 } && Slug.Of(name).Length > 0 && !name.Any(char.IsControl);
    }
}
