namespace Appointments.Web.Pages.Answers;

/// <summary>What came of publishing an edition.</summary>
public sealed record PublishEditionAnswer(
    int? Entry,
    bool DryRun,
    bool Replayed,
    EditionAnswer? Edition,
    IReadOnlyList<ObjectionAnswer> Warnings,
    IReadOnlyList<ObjectionAnswer> Errors);
