using Appointments.Web.Operations;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Books;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Documents.Books;

/// <summary>The days that somebody must keep, as a calendar (RFC 5545): when function periods, appointments and the council term end, and the deadlines of a KKR's elections.</summary>
public sealed class ForumCalendar(OperationRunner operations, BookReader books, PageDay pageDay, IStringLocalizer<Texts> texts)
{
    private const string MediaType = "text/calendar; charset=utf-8";

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>Answers with the calendar of a forum from a day on, or says why there is none.</summary>
    public async Task WriteForumAsync(HttpContext context, string slug, string? asOf)
    {
        if ((await pageDay.SettleAsync(asOf, context.RequestAborted)).Day is not { } day)
        {
            await PlainAnswer.RefuseAsync(context, StatusCodes.Status400BadRequest, texts["BadDay", asOf!]);
            return;
        }

        var answer = await operations.AskAsync<ForumCardData>("forum-card", new { slug, asOf = LocalDatePattern.Iso.Format(day), language = PageLanguage.Current.Code }, context.RequestAborted);
        if (answer.Data is not { Forum: { } forum } data)
        {
            await PlainAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, answer.Errors[0].Code == "UNKNOWN_FORUM" ? texts["NotFoundForum", slug] : answer.Errors[0].Message);
            return;
        }

        var home = HomeOf(context);
        var ends = forum.Seats.Where(seat => seat.HeldBy is not null && seat.Holder is not null).Select(seat => (seat.HeldBy!.Name, seat.Holder!.LastDay));
        await PlainAnswer.FileAsync(
            context, Write(forum.Name, InstantPattern.ExtendedIso.Parse(data.Register.RecordedAt).Value, EndsOf(forum.Slug, forum.Name, forum.Period, ends, home), day), MediaType, $"{forum.Slug}.ics");
    }

    /// <summary>Answers with the calendar of all fora of a KKR from a day on, or says why there is none.</summary>
    public async Task WriteKkrAsync(HttpContext context, string? kkr, string? asOf)
    {
        var reading = await books.ReadAsync(asOf, kkr, context.RequestAborted);
        if (reading.Book is not { } book)
        {
            await PlainAnswer.RefuseAsync(
                context,
                reading.Refusal is null ? StatusCodes.Status300MultipleChoices : reading.Status,
                reading.Refusal ?? texts["Book.ChooseFile", string.Join(", ", reading.Choices.Select(choice => $"kkr={choice.Slug}"))]);
            return;
        }

        var home = HomeOf(context);
        var deadlines = (await operations.AskAsync<KkrDeadlinesData>("kkr-deadlines", new { kkr = book.Kkr.Slug, asOf = book.Day, knownAt = book.State.At }, context.RequestAborted)).Data?.Kkr;
        IEnumerable<CalendarDay> days =
        [
            .. book.Fora.SelectMany(forum => EndsOf(
                forum.Slug, forum.Name, forum.Period, forum.Seats.Where(seat => seat.HeldBy is not null && seat.Holder is not null).Select(seat => (seat.HeldBy!.Name, seat.Holder!.LastDay)), home)),
            .. deadlines is null ? [] : DeadlinesOf(deadlines, home),
        ];
        await PlainAnswer.FileAsync(
            context, Write(book.Kkr.Name, InstantPattern.ExtendedIso.Parse(book.State.At).Value, days, LocalDatePattern.Iso.Parse(book.Day).Value), MediaType, $"{book.Kkr.Slug}.ics");
    }

    /// <summary>The calendar: the days from one on, in their order.</summary>
    /// <param name="name">Whose it is.</param>
    /// <param name="at">Instant of the state that it was read from.</param>
    /// <param name="days">The days.</param>
    /// <param name="from">The first that is told.</param>
    public static byte[] Write(string name, Instant at, IEnumerable<CalendarDay> days, LocalDate from)
    {
        var stamp = Moment.Format(at);
        var lines = new ContentLines().Raw("BEGIN", "VCALENDAR").Raw("VERSION", "2.0").Raw("PRODID", "-//Appointments//DA").Raw("CALSCALE", "GREGORIAN").Raw("METHOD", "PUBLISH").Text("X-WR-CALNAME", name);
        foreach (var day in days.Where(day => day.Day >= from && day.Day < LocalDate.MaxIsoValue).OrderBy(day => day.Day).ThenBy(day => day.Uid, StringComparer.Ordinal))
        {
            lines.Raw("BEGIN", "VEVENT").Raw("UID", $"{day.Uid}@appointments").Raw("DTSTAMP", stamp)
                .Raw("DTSTART;VALUE=DATE", DayPattern.Format(day.Day)).Raw("DTEND;VALUE=DATE", DayPattern.Format(day.Day.PlusDays(1)))
                .Text("SUMMARY", day.Summary);
            if (day.Description.Length > 0) lines.Text("DESCRIPTION", day.Description);
            lines.Raw("URL", day.Address).Raw("TRANSP", "TRANSPARENT").Raw("END", "VEVENT");
        }

        return lines.Raw("END", "VCALENDAR").ToBytes();
    }

    /// <summary>When the forum's function period ends, and those who leave on another day: one entry a day, with all names.</summary>
    private IEnumerable<CalendarDay> EndsOf(string slug, string name, PeriodAnswer? period, IEnumerable<(string Name, string? LastDay)> ends, string home)
    {
        var byDay = ends.Where(end => end.LastDay is not null).GroupBy(end => end.LastDay!, end => end.Name, StringComparer.Ordinal).ToDictionary(days => days.Key, days => days.ToList(), StringComparer.Ordinal);
        if (period?.LastDay is { } last)
        {
            byDay.Remove(last, out var names);
            yield return DayOf("periode", last, texts["Calendar.PeriodEnds", name], names ?? []);
        }

        foreach (var (day, names) in byDay)
        {
            yield return DayOf("udpegning", day, texts["Calendar.AppointmentsEnd", name], names);
        }

        CalendarDay DayOf(string kind, string day, string summary, List<string> names) => new(
            $"{kind}-{slug}-{day}", LocalDatePattern.Iso.Parse(day).Value, summary, names.Count == 0 ? "" : texts["Calendar.Who", string.Join(", ", names)], $"{home}/fora/{slug}");
    }

    private IEnumerable<CalendarDay> DeadlinesOf(KkrDeadlinesAnswer kkr, string home)
    {
        yield return new CalendarDay($"valgperiode-{kkr.Slug}-{kkr.CouncilTerm.LastDay}", LocalDatePattern.Iso.Parse(kkr.CouncilTerm.LastDay).Value, texts["Calendar.TermEnds", kkr.Name], "", $"{home}/ny-periode");
        foreach (var distribution in kkr.Distributions)
        {
            var address = $"{home}/valg/fordeling/{distribution.Slug}";
            if (distribution.ChairElection?.AlliancesDueBy is { } due) yield return new CalendarDay($"forbund-{distribution.Slug}", LocalDatePattern.Iso.Parse(due).Value, texts["Calendar.AlliancesDue", kkr.Name], distribution.Name, address);
            if (distribution.ChairElection?.MeetingDay is { } meeting) yield return new CalendarDay($"konstituering-{distribution.Slug}", LocalDatePattern.Iso.Parse(meeting).Value, texts["Calendar.Constituting", kkr.Name], distribution.Name, address);
        }
    }

    private static string HomeOf(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";
}
