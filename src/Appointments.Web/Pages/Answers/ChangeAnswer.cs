namespace Appointments.Web.Pages.Answers;

/// <summary>An entry of the journal; the hash is null where the question did not ask for it.</summary>
public sealed record ChangeAnswer(
    long Number,
    string RecordedAt,
    string Actor,
    string Kind,
    string Title,
    string Reason,
    string? Hash,
    int FactCount,
    IReadOnlyList<FactChangeAnswer> Facts,
    IReadOnlyList<Named> Forums,
    IReadOnlyList<Named> Persons);
