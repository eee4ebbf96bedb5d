namespace Appointments.Web.Pages.Answers;

/// <summary>A fact that an entry of the journal wrote or withdrew.</summary>
public sealed record FactChangeAnswer(
    int Position,
    string Label,
    string Title,
    string Effect,
    IReadOnlyList<FieldChangeAnswer> Fields);
