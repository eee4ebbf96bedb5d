namespace Appointments.Web.Pages.Answers;

/// <summary>A seat of a preview.</summary>
public sealed record PreviewSeatAnswer(
    string Key,
    string Label);
