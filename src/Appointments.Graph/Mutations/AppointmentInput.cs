using Appointments.Data.Commands;
using Appointments.Domain.Time;
using Appointments.Graph.Writing;
using FluentValidation;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary>The input of <c>registerAppointment</c>, <c>noteAppointment</c> and <c>recommendAppointment</c>.</summary>
public sealed record AppointmentInput(
    string IdempotencyKey,
    int? ExpectedVersion,
    string Reason,
    bool? DryRun,
    string Forum,
    string Seat,
    string Person,
    LocalDate FirstDay,
    DayBasis? FirstDayBasis,
    LocalDate? LastDay,
    DayBasis? LastDayBasis,
    string? Decision,
    string? Party,
    string? Municipality,
    SourceInput? Source,
    ExcuseInput? Excuse) : IMutationInput
{
    internal NewAppointment ToAppointment() => new(Forum, InputIds.Seat(Seat), Person, FirstDay)
    {
        FirstDayBasis = FirstDayBasis ?? DayBasis.Stated,
        LastDay = LastDay,
        LastDayBasis = LastDayBasis,
        Decision = InputIds.Number(Decision, "Decision"),
        Party = Party,
        Municipality = Municipality,
        Source = Source?.ToSource(),
        Excuse = Excuse?.ToExemption(),
    };

    internal sealed class Validator : MutationValidator<AppointmentInput>
    {
        public Validator()
        {
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            Text(input => input.Party, 4);
            this.FirstDayHasABasis(input => input.FirstDayBasis);
            this.LastDayFitsItsBasis(input => input.LastDay, input => input.LastDayBasis);
            this.IsId(input => input.Decision, "Decision");
            this.HasSource(input => input.Source);
            this.HasExcuse(input => input.Excuse);
        }
    }
}
