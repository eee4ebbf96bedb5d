namespace Appointments.Web.Pages.Answers;

/// <summary>What came of adding a person.</summary>
public sealed record NewPersonAnswer(
    int? Entry,
    Named? Person,
    IReadOnlyList<ObjectionAnswer> Warnings,
    IReadOnlyList<ObjectionAnswer> Errors);
