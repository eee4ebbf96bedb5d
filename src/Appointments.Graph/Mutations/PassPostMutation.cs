using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>passPost</c>: a group gives up a post to another that takes it.</summary>
internal static class PassPostMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "passPost",
        new Validator(),
        input => new PassPost(input.Distribution, InputIds.Number(input.Post, "Seat")!.Value, input.From, input.To, input.Day, input.Source?.ToSource(), input.ExpectedVersion),
        input => input.Day,
        DistributionPayload.Bind);

    public sealed record Input(
        string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Distribution, string Post, string From, string To, LocalDate Day, SourceInput? Source) : IMutationInput;

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
