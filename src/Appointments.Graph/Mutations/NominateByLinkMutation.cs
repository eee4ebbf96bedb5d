using Appointments.Data.Commands.Nominations;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.People;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>nominateByLink</c>. The payload shows nothing of the nomination: whoever has the link reads as the public does.</summary>
internal static class NominateByLinkMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>("nominateByLink", new Validator(), input => new NominateByLink(NominationSecret.Hash(input.Token), input.ToNomination()), _ => null, _ => { });

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Token,
        string SeatGroup,
        string? Name,
        string? Title,
        string? Workplace,
        Gender? Gender,
        string? Municipality,
        bool? FromSmallCompany,
        string? Statement,
        string? StatedReason) : IMutationInput
    {
        internal NewNomination ToNomination() => new("", SeatGroup, null, default)
        {
            Name = Name?.Trim(),
            Title = Title?.Trim(),
            Workplace = Workplace?.Trim(),
            Gender = Gender,
            Municipality = Municipality,
            FromSmallCompany = FromSmallCompany,
            Statement = Statement?.Trim(),
            StatedReason = StatedReason?.Trim(),
            Confidential = true,
        };
    }

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Text(input => input.Name, 100);
            Text(input => input.Title, 120);
            Text(input => input.Workplace, 120);
            Text(input => input.Statement, 4000);
            Text(input => input.StatedReason, 400);
        }
    }
}
