namespace Appointments.Web.Pages.Answers;

/// <summary>A step of the calculation.</summary>
public sealed record PreviewKkrStepAnswer(
    string Text,
    string Sum,
    bool Convention);
