using System.Globalization;
using Appointments.Domain.Composition;
using Appointments.Graph.Reading.Overviews;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>Overview</c> and its lines.</summary>
internal static class OverviewBindings
{
    private const int UsualDays = 90;
    private const int MostDays = 1500;

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Query(query =>
        {
            query.Scope<QueryBindings.AtArguments>("overview", (at, scope, cancel) => scope.AtAsync(at.AsOf, at.KnownAt, cancel));
            query.Answers<GraphScope, OverviewArguments, Overview?>("overview", OverviewAsync);
        });
        bindings.Enum<OverviewDeadlineKind>("OverviewDeadlineKind");
        bindings.Object<Overview>("Overview", overview =>
        {
            overview.Property("through", o => o.Through);
            overview.Property("fora", o => o.Fora);
            overview.Property("notStated", o => o.NotStated);
            overview.Property("vacancies", o => o.Vacancies);
            overview.Property("ending", o => o.Ending);
            overview.Property("eligibilityLost", o => o.EligibilityLost);
            overview.Property("decisionsMissing", o => o.DecisionsMissing);
            overview.Property("findings", o => o.Findings);
            overview.Property("undetermined", o => o.Undetermined);
            overview.Property("deadlines", o => o.Deadlines);
            overview.Property("meetings", o => o.Meetings);
            overview.Property("nominationDeadlines", o => o.NominationDeadlines);
            overview.Property("openProposals", o => o.OpenProposals);
        });
        AddLines(bindings);
    }

    private static void AddLines(Bindings<GraphScope> bindings)
    {
        bindings.Object<OverviewVacancy>("OverviewVacancy", line =>
        {
            line.Property("seat", l => l.Seat);
            line.Property("days", l => l.Days);
        });
        bindings.Object<OverviewEnding>("OverviewEnding", line =>
        {
            line.Property("seat", l => l.Seat);
            line.Property("appointment", l => l.Appointment);
            line.Property("daysLeft", l => l.DaysLeft);
        });
        bindings.Object<OverviewFinding>("OverviewFinding", line =>
        {
            line.Property("forum", l => l.Forum);
            line.Property("finding", l => l.Finding);
        });
        bindings.Object<OverviewCount>("OverviewCount", line =>
        {
            line.Property("force", l => l.Force);
            line.Property("count", l => l.Count);
        });
        bindings.Object<OverviewDeadline>("OverviewDeadline", line =>
        {
            line.Property("kind", l => l.Kind);
            line.Property("day", l => l.Day);
            line.Property("daysLeft", l => l.DaysLeft);
            line.Property("forum", l => l.Forum);
            line.Property("seats", l => l.Seats);
        });
        bindings.Object<OverviewNomination>("OverviewNomination", line =>
        {
            line.Property("forum", l => l.Forum);
            line.Property("round", l => l.Round);
            line.Property("day", l => l.Day);
            line.Property("daysLeft", l => l.DaysLeft);
        });
        bindings.Object<OverviewMeeting>("OverviewMeeting", line =>
        {
            line.Property("forum", l => l.Forum);
            line.Property("meeting", l => l.Meeting);
            line.Property("inDays", l => l.InDays);
        });
    }

    private static async ValueTask<Overview?> OverviewAsync(OverviewArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var days = arguments.Days ?? UsualDays;
        if (days is < 1 or > MostDays)
        {
            throw new FieldException($"days is {days.ToString(CultureInfo.InvariantCulture)}, but an overview looks 1 to {MostDays} days ahead. (Et overblik ser 1 til {MostDays} dage frem.)", "BAD_DAYS");
        }

        if (arguments.Kkr is { } kkr && (await scope.View.KkrsAsync([kkr], cancel))[0] is null)
        {
            throw QueryBindings.UnknownKkr(kkr);
        }

        // The calendar ends; what lies behind its end is not soon.
        var left = NodaTime.Period.DaysBetween(scope.View.Day, new NodaTime.LocalDate(9999, 12, 31));
        return await OverviewReader.ReadAsync(scope.View, scope.Caller.MayRegister, arguments.Kkr, scope.View.Day.PlusDays(Math.Min(days, left)), cancel);
    }

    public sealed record OverviewArguments(string? Kkr, int? Days);
}
