namespace Appointments.Web.Pages.Answers;

/// <summary>What the question <c>journal-entry</c> answers; null when there is no such entry.</summary>
public sealed record ChangeData(ChangeAnswer? Change);
