namespace Appointments.Web.Pages.Answers;

/// <summary>A paper that was read in; null when there is none.</summary>
public sealed record PaperData(
    PaperTextAnswer? Paper);
