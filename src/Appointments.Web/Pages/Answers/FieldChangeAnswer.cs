namespace Appointments.Web.Pages.Answers;

/// <summary>A field of a fact before and after an entry of the journal.</summary>
public sealed record FieldChangeAnswer(
    string Name,
    string Label,
    string? Before,
    string? After,
    bool Changed);
