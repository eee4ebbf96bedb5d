namespace Appointments.Web.Pages.Answers;

/// <summary>What came of recording a council.</summary>
public sealed record RecordedCouncilAnswer(
    int? Entry,
    bool Replayed,
    IReadOnlyList<ObjectionAnswer> Warnings,
    IReadOnlyList<ObjectionAnswer> Errors);
