namespace Appointments.Web.Pages.Answers;

/// <summary>What the KKR does.</summary>
public sealed record LawRelationAnswer(
    string Value,
    CitationAnswer? Citation,
    string Mark);
