using Appointments.Data.Commands;
using Appointments.Domain.Appointments;
using Appointments.Domain.Time;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>correctAppointment</c>: what was wrong all along.</summary>
internal static class CorrectAppointmentMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "correctAppointment",
        new Validator(),
        input => new CorrectAppointment(InputIds.Number(input.Appointment, "Appointment")!.Value, input.ToCorrection(), input.ExpectedVersion),
        input => input.FirstDay,
        BoardPayload.Add);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Appointment,
        bool? Retract,
        string? Person,
        string? Seat,
        AppointmentStatus? Status,
        LocalDate? FirstDay,
        DayBasis? FirstDayBasis,
        LocalDate? LastDay,
        DayBasis? LastDayBasis,
        string? Decision,
        string? Party,
        string? Municipality,
        string? EndReason,
        SourceInput? Source,
        IReadOnlyList<ClearableField>? Clear) : IMutationInput
    {
        internal bool SaysSomething => this with { IdempotencyKey = "", ExpectedVersion = null, Reason = "", DryRun = null, Appointment = "", Retract = null, Clear = Clear is { Count: > 0 } ? Clear : null }
            != new Input("", null, "", null, "", null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        internal AppointmentCorrection ToCorrection() => new()
        {
            Retracts = Retract ?? false,
            Person = Person,
            Seat = Seat is null ? null : InputIds.Seat(Seat),
            Status = Status,
            FirstDay = FirstDay,
            FirstDayBasis = FirstDayBasis,
            LastDay = LastDay,
            LastDayBasis = LastDayBasis,
            Decision = InputIds.Number(Decision, "Decision"),
            Party = Party,
            Municipality = Municipality,
            EndReason = EndReason,
            Source = Source?.ToSource(),
            Clear = [.. (Clear ?? []).Select(field => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..])],
        };
    }

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            this.IsId(input => input.Appointment, "Appointment");
            RuleFor(input => input.Retract).Must((input, retract) => (retract ?? false) != input.SaysSomething)
                .Says("NOTHING_TO_CORRECT", "Angiv enten det, der var forkert, eller retract, hvis udpegningen aldrig har fundet sted.", "Give either what was wrong, or retract when there never was such an appointment.");
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            Text(input => input.EndReason, 400);
            Text(input => input.Party, 4);
            RuleFor(input => input.Status).Must(status => status is not AppointmentStatus.Ended)
                .Says("END_REASON_NEEDED", "En udpegning er ophørt, når der er en grund til det: angiv endReason.", "An appointment is ended when there is a reason for it: give endReason.");
            this.FirstDayHasABasis(input => input.FirstDayBasis);
            RuleFor(input => input.LastDayBasis).Must((input, basis) => basis is not DayBasis.Open || input.LastDay is null)
                .Says("LAST_DAY_AND_BASIS", "OPEN betyder, at der ingen sidste dag er.", "OPEN means that there is no last day.");
            RuleFor(input => input.Clear).Must((input, clear) => clear is null || !clear.Any(field => IsGiven(input, field)))
                .Says("GIVEN_AND_CLEARED", "Et felt kan ikke både angives og tages bort.", "A field cannot be both given and cleared.");
            this.IsId(input => input.Decision, "Decision");
            this.HasSource(input => input.Source);
        }

        private static bool IsGiven(Input input, ClearableField field) => field switch
        {
            ClearableField.Decision => input.Decision,
            ClearableField.Party => input.Party,
            ClearableField.Municipality => input.Municipality,
            _ => input.EndReason,
        } is not null;
    }
}
