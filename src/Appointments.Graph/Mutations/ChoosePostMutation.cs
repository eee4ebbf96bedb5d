using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>choosePost</c>: the group whose turn it is chooses a post.</summary>
internal static class ChoosePostMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "choosePost",
        new Validator(),
        input => new ChoosePost(input.Distribution, input.Group, InputIds.Number(input.Post, "Seat")!.Value, input.Day, input.Source?.ToSource(), input.ExpectedVersion),
        input => input.Day,
        DistributionPayload.Bind);

    public sealed record Input(
        string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Distribution, string Group, string Post, LocalDate Day, SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Day(input => input.Day);
            this.IsId(input => input.Post, "Seat");
            this.HasSource(input => input.Source);
        }
    }
}
