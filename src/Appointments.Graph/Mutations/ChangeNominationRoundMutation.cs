using Appointments.Data.Commands.Nominations;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>changeNominationRound</c>.</summary>
internal static class ChangeNominationRoundMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "changeNominationRound", new Validator(), input => new ChangeNominationRound(input.Round, RoundRules.Settings(input) with { Cleared = [.. (input.Cleared ?? []).Distinct()] }, input.ExpectedVersion), _ => null, RoundPayload.Add);

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
        string? EraseReason,
        IReadOnlyList<RoundDay>? Cleared) : IRoundSettings;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            this.HasSettings();
            RuleFor(input => input.Cleared).Must((input, cleared) => !(cleared ?? []).Any(day => (day == RoundDay.Deadline ? input.DeadlineDay : input.MeetingDay) is not null))
                .Says("SET_AND_CLEARED", "En dag kan ikke både sættes og fjernes.", "A day cannot be set and taken away at once.");
        }
    }
}
