using System.Linq.Expressions;
using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using FluentValidation;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary>What the inputs that name a meeting have in common.</summary>
internal static class MeetingRules
{
    /// <summary>A meeting is named by its id, or by who met and when.</summary>
    public static void NamesAMeeting<T>(this AbstractValidator<T> validator, Expression<Func<T, string?>> id, Func<T, string?> body, Func<T, LocalDate?> day)
    {
        validator.IsId(id, "Meeting");
        validator.RuleFor(id).Must((input, meeting) => meeting is null ? body(input) is not null && day(input) is not null : body(input) is null && day(input) is null)
            .Says("MEETING_OR_BODY", "Angiv enten mødets id, eller hvem der mødtes (body) og hvornår (day).", "Give either the id of the meeting, or who met (body) and when (day).");
    }

    public static MeetingRef Meeting(string? id, string? body, LocalDate? day) => new(InputIds.Number(id, "Meeting"), body, day);
}
