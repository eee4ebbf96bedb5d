namespace Appointments.Web.Pages.Answers;

/// <summary>What the link of a mail belongs to.</summary>
public sealed record ReminderLinkAnswer(
    bool On);
