using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>answerProposal</c>.</summary>
internal static class AnswerProposalMutation
{
    private const int LongestText = 400;

    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "answerProposal",
        new Validator(),
        input => new AnswerProposal(input.Number, input.Accepts, input.Answer?.Trim(), input.Correction, input.ExpectedVersion),
        _ => null,
        ProposalPayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, int Number, bool Accepts, string? Answer, int? Correction) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Text(input => input.Answer, LongestText);
            RuleFor(input => input.Answer).Must((input, answer) => input.Accepts || !string.IsNullOrWhiteSpace(answer))
                .Says("ANSWER_NEEDED", "Skriv til den, der foreslog, hvorfor forslaget afvises.", "Tell the proposer why the proposal is rejected.");
            RuleFor(input => input.Correction).Must((input, entry) => input.Accepts || entry is null)
                .Says("CORRECTION_OF_REJECTED", "Et forslag, der afvises, har ingen rettelse.", "A proposal that is rejected has no correction.");
        }
    }
}
