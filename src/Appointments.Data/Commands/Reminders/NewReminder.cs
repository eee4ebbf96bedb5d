using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.Reminders;
using Appointments.Domain.Text;

namespace Appointments.Data.Commands.Reminders;

/// <summary>Who is to be reminded, of what and when.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">The mail address, checked.</param>
/// <param name="Kkr">Slug of the KKR whose fora it is about; null for all.</param>
/// <param name="Kinds">What is told; at least one.</param>
/// <param name="DaysAhead">How many days ahead count as soon.</param>
/// <param name="Weekday">The day of the week on which it is sent; null for every day.</param>
/// <param name="Language"><c>da</c> or <c>en</c>.</param>
/// <param name="IsOn">False for one to whom nothing is sent for the time being.</param>
public sealed record NewReminder(string Name, string Address, string? Kkr, IReadOnlyList<ReminderKind> Kinds, int DaysAhead, Weekday? Weekday, string Language, bool IsOn)
{
    /// <summary>The kinds as they are stored: by name, each once, in the order of the mail.</summary>
    internal IReadOnlyList<string> KindNames => [.. Kinds.Distinct().Order().Select(ContractName.Of)];

    internal JsonObject ToJson() => new()
    {
        ["name"] = CommandJson.Sensitive(Name),
        ["address"] = CommandJson.Sensitive(Address),
        ["kkr"] = Kkr,
        ["kinds"] = new JsonArray([.. KindNames.Select(kind => JsonValue.Create(kind))]),
        ["daysAhead"] = DaysAhead,
        ["weekday"] = Weekday is { } day ? ContractName.Of(day) : null,
        ["language"] = Language,
        ["on"] = IsOn,
    };
}
