using Appointments.Data.Commands;
using Appointments.Domain.Appointments;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>registerMeeting</c>: a meeting with its attendance list, or the list of a meeting that is known.</summary>
internal static class RegisterMeetingMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "registerMeeting",
        new Validator(),
        input => new RegisterMeeting(
            MeetingRules.Meeting(input.Meeting, input.Body, input.Day),
            [.. (input.Attendance ?? []).Select(line => line.ToAttendance())],
            input.Source?.ToSource(),
            input.ExpectedVersion),
        input => input.Day,
        payload => payload.Shows("meeting", MeetingAsync));

    private static async Task<Meeting?> MeetingAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.MeetingsByIdAsync([id], cancel))[0] : null;

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string? Meeting,
        string? Body,
        LocalDate? Day,
        IReadOnlyList<AttendanceInput>? Attendance,
        SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        private const int MostLines = 200;

        public Validator()
        {
            this.NamesAMeeting(input => input.Meeting, input => input.Body, input => input.Day);
            Day(input => input.Day);
            RuleFor(input => input.Attendance).Must((input, lines) => input.Meeting is null || lines is { Count: > 0 })
                .Says("ATTENDANCE_NEEDED", "Mødet er kendt: angiv den deltagerliste, der skal registreres.", "The meeting is known: give the attendance list to be recorded.");
            RuleFor(input => input.Attendance).Must(lines => lines is null || lines.Count <= MostLines)
                .Says("ATTENDANCE_TOO_LONG", $"En deltagerliste har højst {MostLines} linjer.", $"An attendance list has at most {MostLines} lines.");
            RuleForEach(input => input.Attendance).Must(line => line.IsWhole)
                .Says("BAD_ATTENDANCE", "Navnet, som det er trykt, har 1 til 200 tegn, partibogstavet 1 til 4; udelad dem, hvis de ikke er trykt.", "The name as printed has 1 to 200 characters, the party letter 1 to 4; leave them out when they are not printed.");
            this.HasSource(input => input.Source);
        }
    }
}
