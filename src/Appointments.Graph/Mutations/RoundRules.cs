using Appointments.Data.Commands.Nominations;
using Appointments.Graph.Writing;
using FluentValidation;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary>What can be said of the settings of a round without the register.</summary>
internal static class RoundRules
{
    public static RoundSettings Settings(IRoundSettings input) =>
        new([.. (input.Groups ?? []).Select(group => group.ToGroup())], input.DeadlineDay, input.MeetingDay, input.EraseDay, input.EraseReason?.Trim());

    public static void HasSettings<T>(this AbstractValidator<T> validator)
        where T : class, IRoundSettings
    {
        validator.RuleFor(input => input.Groups).Must(groups => groups is null || (groups.Count <= 40 && groups.All(group => group.IsWhole) && groups.DistinctBy(group => group.SeatGroup, StringComparer.Ordinal).Count() == groups.Count))
            .Says("BAD_GROUPS", "Hver gruppe nævnes én gang, med højst 40 organisationer og højst 4000 tegn om, hvad der lægges vægt på.", "Each group is named once, with at most 40 organisations and at most 4000 characters on what is asked.");
        foreach (var day in new[] { DayOf<T>(input => input.DeadlineDay), DayOf<T>(input => input.MeetingDay), DayOf<T>(input => input.EraseDay) })
            validator.RuleFor(day).Must(it => it is not { } named || InputDays.Have(named)).Says("DAY_OUT_OF_RANGE", "Dagen skal ligge mellem 1900 og 2199.", "The day must lie between 1900 and 2199.");
        validator.RuleFor(input => input.EraseReason).Must(reason => reason is null || (!string.IsNullOrWhiteSpace(reason) && reason.Length <= 400))
            .Says("BAD_TEXT", "Teksten skal have 1 til 400 tegn; udelad den, hvis der ingen er.", "The text has 1 to 400 characters; leave it out when there is none.");
    }

    private static System.Linq.Expressions.Expression<Func<T, LocalDate?>> DayOf<T>(System.Linq.Expressions.Expression<Func<T, LocalDate?>> day) => day;
}
