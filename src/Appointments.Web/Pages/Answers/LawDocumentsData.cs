namespace Appointments.Web.Pages.Answers;

/// <summary>What the question <c>law-documents</c> answers.</summary>
public sealed record LawDocumentsData(
    IReadOnlyList<LawLineAnswer> LawDocuments);
