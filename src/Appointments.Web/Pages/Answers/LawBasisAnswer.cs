namespace Appointments.Web.Pages.Answers;

/// <summary>A legal basis with its mark.</summary>
public sealed record LawBasisAnswer(
    CitationAnswer? Citation,
    string Mark);
