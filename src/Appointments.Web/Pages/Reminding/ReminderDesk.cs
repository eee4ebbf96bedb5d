using System.Globalization;
using Appointments.Data;
using Appointments.Domain.Reminders;
using Appointments.Domain.Rights;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Appointments.Graph.Writing;
using Appointments.Web.Hosting.Reminders;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Registering;
using NodaTime;

namespace Appointments.Web.Pages.Reminding;

/// <summary>What the pages of reminders send and show.</summary>
public sealed class ReminderDesk(OperationRunner operations, RegistrationDesk desk, Registry registry, DigestReader reader, IClock clock)
{
    /// <summary>The name under which the journal keeps what comes by the link of a mail.</summary>
    private static readonly Caller Recipient = Caller.HolderOfLink("modtager af påmindelser (link)");

    /// <summary>All kinds, in the order of the mail.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<ReminderKind>().Select(ContractName.Of)];

    /// <summary>The days of the week, Monday first.</summary>
    public static IReadOnlyList<string> Weekdays { get; } = [.. Enum.GetValues<Weekday>().Select(ContractName.Of)];

    /// <summary>Records what was typed: a recipient as all of it is to be.</summary>
    public Task<(RegistrationAnswer? Payload, string? Fault)> SaveAsync(ReminderForm form, IReadOnlyList<string?> kinds, bool on, CancellationToken cancel) => desk.RecordAsync<RegistrationAnswer>("set-reminder", new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["idempotencyKey"] = form.Key,
        ["reason"] = "Sat på siden med påmindelser",
        ["reminder"] = DeskForm.Said(form.Reminder),
        ["name"] = DeskForm.Said(form.Name) ?? "",
        ["address"] = DeskForm.Said(form.Address) ?? "",
        ["kkr"] = DeskForm.Said(form.Kkr),
        ["kinds"] = kinds.OfType<string>().Where(kind => Kinds.Contains(kind, StringComparer.Ordinal)).ToList(),
        ["daysAhead"] = int.TryParse(form.Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0,
        ["weekday"] = Weekdays.Contains(form.Weekday, StringComparer.Ordinal) ? form.Weekday : null,
        ["language"] = form.Language == PageLanguage.English.Code ? form.Language : PageLanguage.Danish.Code,
        ["on"] = on,
    }, cancel);

    /// <summary>Ends a recipient: name and address go.</summary>
    public Task<(RegistrationAnswer? Payload, string? Fault)> EndAsync(string key, string reminder, CancellationToken cancel) => desk.RecordAsync<RegistrationAnswer>("end-reminder", new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["idempotencyKey"] = key, ["reason"] = "Slettet på siden med påmindelser", ["reminder"] = reminder,
    }, cancel);

    /// <summary>What somebody would be told today.</summary>
    public Task<Digest> PreviewAsync(ReminderAnswer reminder, CancellationToken cancel) => reader.ReadAsync(
        new Reminder(
            0,
            reminder.Name,
            reminder.Address,
            reminder.Kkr?.Slug,
            [.. reminder.Kinds.Select(ContractName.Parse<ReminderKind>).OfType<ReminderKind>()],
            reminder.DaysAhead,
            reminder.Weekday is { } day ? ContractName.Parse<Weekday>(day) : null,
            reminder.Language == PageLanguage.English.Code ? PageLanguage.English.Tag : PageLanguage.Danish.Tag,
            reminder.On,
            clock.GetCurrentInstant()),
        RegisterDay.Today(clock),
        cancel);

    /// <summary>Whether what the link of a mail belongs to is on; null when it belongs to nothing any more.</summary>
    public async Task<bool?> IsOnAsync(string token, CancellationToken cancel) =>
        (await operations.AskAsync<ReminderLinkData>("reminder-link", new { tokenHash = ReminderSecret.Hash(token) }, cancel)).Data?.ReminderLink?.On;

    /// <summary>Turns off what the link of a mail belongs to. The secret alone opens this, and nothing else.</summary>
    /// <returns>True when nothing is sent any more, whether it was turned off now or before.</returns>
    public async Task<bool> TurnOffAsync(string token, CancellationToken cancel)
    {
        var input = new { idempotencyKey = Guid.NewGuid().ToString("N"), reason = "Slået fra ved linket i en mail", token };
        await using var writer = new RegisterWriter(registry, Recipient);
        var answer = await operations.MutateAsync<Dictionary<string, RegistrationAnswer?>>("turn-off-reminder", new { input, language = PageLanguage.Current.Code }, new WriteAccess(writer, ""), cancel);
        return answer.Data?.Values.SingleOrDefault() is { } payload && payload.Errors.All(error => error.Code == "ALREADY_OFF");
    }
}
