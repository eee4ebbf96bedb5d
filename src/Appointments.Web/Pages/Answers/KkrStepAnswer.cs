namespace Appointments.Web.Pages.Answers;

/// <summary>A step of the calculation.</summary>
public sealed record KkrStepAnswer(
    string Name,
    string Text,
    string Sum,
    string Mark,
    bool Convention);
