using Appointments.Data.Commands;
using Appointments.Domain.Time;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>replaceHolder</c>: out and in, in one act.</summary>
internal static class ReplaceHolderMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "replaceHolder",
        new Validator(),
        input => new ReplaceHolder(InputIds.Number(input.Appointment, "Appointment")!.Value, input.LastDay, input.EndReason, input.ToSuccessor(), input.ExpectedVersion),
        input => input.Starts,
        BoardPayload.Add);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Appointment,
        LocalDate LastDay,
        string EndReason,
        string Person,
        LocalDate? FirstDay,
        LocalDate? SuccessorLastDay,
        DayBasis? SuccessorLastDayBasis,
        string? Decision,
        string? Party,
        string? Municipality,
        SourceInput? Source,
        ExcuseInput? Excuse) : IMutationInput
    {
        internal LocalDate Starts => FirstDay ?? LastDay.PlusDays(1);

        internal NewAppointment ToSuccessor() => new("", default, Person, Starts)
        {
            LastDay = SuccessorLastDay,
            LastDayBasis = SuccessorLastDayBasis,
            Decision = InputIds.Number(Decision, "Decision"),
            Party = Party,
            Municipality = Municipality,
            Source = Source?.ToSource(),
            Excuse = Excuse?.ToExemption(),
        };
    }

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            this.IsId(input => input.Appointment, "Appointment");
            Day(input => input.LastDay);
            Day(input => input.FirstDay);
            Day(input => input.SuccessorLastDay);
            Text(input => input.EndReason, 400);
            Text(input => input.Party, 4);
            this.LastDayFitsItsBasis(input => input.SuccessorLastDay, input => input.SuccessorLastDayBasis);
            this.IsId(input => input.Decision, "Decision");
            this.HasSource(input => input.Source);
            this.HasExcuse(input => input.Excuse);
        }
    }
}
