using Appointments.Data.Commands.Nominations;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>issueNominationLinks</c>.</summary>
internal static class IssueNominationLinksMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "issueNominationLinks",
        new Validator(),
        input => new IssueNominationLinks(input.Round, input.Links.ToDictionary(link => link.Organisation, link => link.TokenHash, StringComparer.Ordinal), input.ExpectedVersion),
        _ => null,
        RoundPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Round, IReadOnlyList<LinkInput> Links) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator() => RuleFor(input => input.Links)
            .Must(links => links.Count is > 0 and <= 50 && links.All(link => link.IsWhole) && links.DistinctBy(link => link.Organisation, StringComparer.Ordinal).Count() == links.Count)
            .Says("BAD_LINKS", "Angiv 1 til 50 links, ét for hver organisation, hvert med SHA-256 af hemmeligheden som 64 små hexcifre.", "Give 1 to 50 links, one for each organisation, each with the SHA-256 of its secret as 64 small hex digits.");
    }
}
