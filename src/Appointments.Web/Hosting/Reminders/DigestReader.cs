using Appointments.Data;
using Appointments.Domain.Composition;
using Appointments.Domain.Reminders;
using Appointments.Domain.Text;
using Appointments.Graph;
using Appointments.Web.Operations;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Answers;
using GraphQL.Engine;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Hosting.Reminders;

/// <summary>
/// Reads what a recipient is to be told. It reads as the public does, so nothing that is confidential can come in; of the rounds of nomination,
/// which the public does not see, the secretariat's own question gives forum and day only.
/// </summary>
public sealed class DigestReader(GraphQLEngine<GraphScope> engine, Registry registry, IClock clock, IStringLocalizer<Texts> texts, PublicAddress address)
{
    /// <summary>What there is to tell on a day.</summary>
    /// <exception cref="InvalidOperationException">The register does not answer; the message has its words.</exception>
    public async Task<Digest> ReadAsync(Reminder reminder, LocalDate day, CancellationToken cancel)
    {
        // Set for what runs below: the caller keeps its own.
        var language = PageLanguage.Find(reminder.Language) ?? PageLanguage.Danish;
        language.Use();
        var overview = await AskAsync("overview", Audience.Public, new { kkr = reminder.Kkr, days = reminder.DaysAhead, asOf = LocalDatePattern.Iso.Format(day), language = language.Code }, cancel);
        var nominations = reminder.Kinds.Contains(ReminderKind.NominationDeadline)
            ? (await AskAsync("nomination-deadlines", Audience.Secretariat, new { kkr = reminder.Kkr, days = reminder.DaysAhead, asOf = LocalDatePattern.Iso.Format(day) }, cancel)).NominationDeadlines
            : [];
        var scope = reminder.Kkr is { } kkr ? await KkrNameAsync(kkr, cancel) : texts["Reminders.AllFora"].Value;
        return new Digest(day, language, scope,
        [
            .. from kind in reminder.Kinds
               let lines = LinesOf(kind, overview, nominations, reminder.DaysAhead)
               where lines.Count > 0
               select new DigestSection(kind, texts[$"Reminders.Kind.{ContractName.Of(kind)}"], lines),
        ]);
    }

    private async Task<OverviewAnswer> AskAsync(string operation, Audience audience, object variables, CancellationToken cancel)
    {
        var session = registry.OpenSession(audience);
        var answer = await new OperationRunner(engine, session, clock).AskAsync<OverviewData>(operation, variables, cancel);
        return answer.Data?.Overview ?? throw new InvalidOperationException(string.Join(' ', answer.Errors.Select(error => error.Message)));
    }

    private async Task<string> KkrNameAsync(string slug, CancellationToken cancel)
    {
        var session = registry.OpenSession(Audience.Public);
        var answer = await new OperationRunner(engine, session, clock).AskAsync<KkrsData>("kkrs", new { }, cancel);
        return answer.Data?.Kkrs.FirstOrDefault(kkr => kkr.Slug == slug)?.Name ?? slug;
    }

    private IReadOnlyList<DigestLine> LinesOf(ReminderKind kind, OverviewAnswer overview, IReadOnlyList<NominationDeadlineAnswer> nominations, int daysAhead) => kind switch
    {
        ReminderKind.Vacancy => [.. overview.Vacancies.Select(Vacancy)],
        ReminderKind.TermEnding => [.. overview.Ending.Select(Ending)],
        ReminderKind.EligibilityLost => [.. overview.EligibilityLost.Select(Finding)],
        ReminderKind.DecisionMissing => [.. overview.DecisionsMissing.Select(Finding)],
        ReminderKind.NominationDeadline => [.. nominations.Select(it => new DigestLine(texts["Reminders.Nominations"], it.Forum.Name, Until(it.Day, it.DaysLeft), address.Of($"/indstillinger/{it.Round}")))],
        ReminderKind.Deadline => [.. overview.Deadlines.Select(Deadline)],
        ReminderKind.Meeting => [.. overview.Meetings.Where(it => it.InDays <= daysAhead).Select(Meeting)],
        _ => [],
    };

    private DigestLine Vacancy(VacantSeatAnswer line) =>
        new(line.Seat.Label, line.Seat.Forum.Name, line.Days is { } days ? texts.Count("Reminders.VacantFor", days) : null, Forum(line.Seat.Forum));

    private DigestLine Ending(EndingAnswer line) => new(
        $"{line.Appointment.Person.Name}, {line.Seat.Label}",
        line.Seat.Forum.Name,
        line.DaysLeft > 0 ? Until(line.Appointment.LastDay, line.DaysLeft) : $"{DayWords.Long(line.Appointment.LastDay)}, {texts["CarriedOver"]}",
        Forum(line.Seat.Forum));

    private DigestLine Finding(ForumFindingAnswer line) => new(line.Finding.Message, line.Forum.Name, null, address.Of($"/fora/{line.Forum.Slug}#sammensaetning"));

    private DigestLine Deadline(DeadlineAnswer line) => new(
        string.Join(": ", new[] { texts[$"OverviewDeadline.{line.Kind}"].Value, string.Join(", ", line.Seats.Select(seat => seat.Label).Distinct(StringComparer.Ordinal)) }.Where(part => part.Length > 0)),
        line.Forum?.Name,
        Until(line.Day, line.DaysLeft),
        line.Forum is { } forum ? Forum(forum) : address.Of("/ny-periode"));

    private DigestLine Meeting(NextMeetingAnswer line) => new(
        texts["Reminders.Meeting"], line.Forum.Name, $"{DayWords.Long(line.Meeting.Day)}, {texts.Count("Overview.InDays", line.InDays)}", address.Of($"/moeder/{Uri.EscapeDataString(line.Meeting.Id)}/udpeg"));

    private string Until(string day, int daysLeft) => $"{DayWords.Long(day)}, {texts.Count("Overview.DaysLeft", daysLeft)}";

    private string Forum(Named forum) => address.Of($"/fora/{forum.Slug}#pladser");
}
