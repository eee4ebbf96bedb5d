using Appointments.Data.Commands;
using Appointments.Domain.Fora;
using Appointments.Domain.Text;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>registerForum</c>: of a kind that is known, or with a law of its own.</summary>
internal static class RegisterForumMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "registerForum",
        new Validator(),
        input => new RegisterForum(input.ToForum(), input.ExpectedVersion),
        input => input.FirstDay,
        ForumPayload.AddForum);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string? Slug,
        string Name,
        string? Kind,
        string? Law,
        ForumField Field,
        string? Kkr,
        LocalDate? FirstDay,
        IReadOnlyList<AuthorityInput>? Authorities,
        SourceInput? Source) : IMutationInput
    {
        internal LawReading? Own { get; } = Law is null ? null : LawReading.Of(Law);

        internal NewForum ToForum() => new(Name.Trim(), Field)
        {
            Slug = Slug,
            Kind = Kind,
            Law = Own?.Law,
            Kkr = Kkr,
            FirstDay = FirstDay,
            Authorities = [.. (Authorities ?? []).Select(authority => authority.ToAuthority())],
            Source = Source?.ToSource(),
        };
    }

    private sealed class Validator : MutationValidator<Input>
    {
        private const int Longest = 120;

        public Validator()
        {
            RuleFor(input => input.Name).Must(name => SearchName.Of(name).Length > 0 && name.Length <= 200)
                .Says("BAD_NAME", "Navnet skal have bogstaver eller tal og højst 200 tegn.", "The name has letters or digits, and at most 200 characters.");
            RuleFor(input => input.Slug).Must((input, slug) => slug is null ? Slug.Of(input.Name).Length is > 0 and <= Longest : slug.Length is > 0 and <= Longest && Slug.Of(slug) == slug)
                .Says(
                    "BAD_SLUG",
                    $"Adressen skal have små bogstaver a til z, tal og bindestreger, højst {Longest} tegn. Kan den ikke laves af navnet, så angiv en.",
                    $"The slug has small letters a to z, digits and hyphens, at most {Longest} characters. Where none can be made of the name, give one.");
            RuleFor(input => input.Kind).Must((input, kind) => (kind is null) != (input.Law is null))
                .Says("KIND_OR_LAW", "Angiv enten kind, en slags, som registret kender, eller law, reglerne for en ny.", "Give either kind, one that the register knows, or law, the document of a new one.");
            Day(input => input.FirstDay);
            this.IsLaw(input => input.Own);
            this.HasAuthorities(input => input.Authorities);
            this.HasSource(input => input.Source);
        }
    }
}
