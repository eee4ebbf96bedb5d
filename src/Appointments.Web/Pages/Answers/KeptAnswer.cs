namespace Appointments.Web.Pages.Answers;

/// <summary>What came of a mutation on the page of a paper.</summary>
public sealed record KeptAnswer(
    int? Entry,
    IdAnswer? Meeting,
    IdAnswer? Decision,
    IdAnswer? Paper,
    Named? Person,
    IReadOnlyList<ObjectionAnswer> Warnings,
    IReadOnlyList<ObjectionAnswer> Errors);
