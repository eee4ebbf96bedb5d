using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>answerPaperProposal</c>: accepts or rejects what a paper proposes.</summary>
internal static class AnswerPaperProposalMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "answerPaperProposal",
        new Validator(),
        input => new AnswerPaperProposal(InputIds.Number(input.Paper, "Paper")!.Value, input.Proposal, input.Accepted, input.Entry, input.Why),
        _ => null,
        payload => payload.Shows("paper", KeepPaperMutation.PaperAsync));

    public sealed record Input(
        string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Paper, string Proposal, bool Accepted, int? Entry, string? Why) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            this.IsId(input => input.Paper, "Paper");
            Text(input => input.Proposal, 80);
            Text(input => input.Why, 2000);
        }
    }
}
