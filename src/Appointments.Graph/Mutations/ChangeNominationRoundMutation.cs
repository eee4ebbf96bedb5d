using Appointments.Data.Commands.Nominations;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>changeNominationRound</c>.</summary>
internal static class ChangeNominationRoundMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "changeNominationRound", new Validator(), input => new ChangeNominationRound(input.Round, RoundRules.Settings(input), input.ExpectedVersion), _ => null, RoundPayload.Add);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Round,
        IReadOnlyList<RoundGroupInput>? Groups,
        LocalDate? DeadlineDay,
        LocalDate? MeetingDay,
        LocalDate? EraseDay,
        string? EraseReason) : IRoundSettings;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator() => this.HasSettings();
    }
}
