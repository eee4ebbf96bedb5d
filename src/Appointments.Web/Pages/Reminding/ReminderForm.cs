using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Reminding;

/// <summary>What a secretary types of somebody who is to be reminded; texts as they come, the register reads and refuses them.</summary>
public sealed class ReminderForm
{
    /// <summary>Made when the form was first shown, so that a second click records nothing more.</summary>
    public string? Key { get; set; }

    /// <summary>Global id of the recipient who is changed; null for somebody new.</summary>
    public string? Reminder { get; set; }

    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Kkr { get; set; }

    public string? Days { get; set; }

    public string? Weekday { get; set; }

    public string? Language { get; set; }

    /// <summary>Which button: <c>save</c>, or <c>on</c>, <c>off</c> or <c>end</c> with a full stop and the id of a recipient; null when the page was opened.</summary>
    public string? Button { get; set; }

    /// <summary>The form with what stands in the register of somebody.</summary>
    internal static ReminderForm Of(ReminderAnswer reminder) => new()
    {
        Reminder = reminder.Id,
        Name = reminder.Name,
        Address = reminder.Address,
        Kkr = reminder.Kkr?.Slug,
        Days = reminder.DaysAhead.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Weekday = reminder.Weekday,
        Language = reminder.Language,
    };
}
