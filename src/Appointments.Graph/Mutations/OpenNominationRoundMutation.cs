using Appointments.Data.Commands.Nominations;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>openNominationRound</c>.</summary>
internal static class OpenNominationRoundMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "openNominationRound",
        new Validator(),
        input => new OpenNominationRound(input.Forum, input.PeriodDay, RoundRules.Settings(input), input.Source?.ToSource(), input.ExpectedVersion),
        _ => null,
        RoundPayload.Add);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Forum,
        LocalDate PeriodDay,
        IReadOnlyList<RoundGroupInput>? Groups,
        LocalDate? DeadlineDay,
        LocalDate? MeetingDay,
        LocalDate? EraseDay,
        string? EraseReason,
        SourceInput? Source) : IRoundSettings;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Day(input => input.PeriodDay);
            this.HasSettings();
            this.HasSource(input => input.Source);
        }
    }
}
