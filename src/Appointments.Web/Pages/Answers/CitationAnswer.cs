namespace Appointments.Web.Pages.Answers;

/// <summary>A legal basis.</summary>
public sealed record CitationAnswer(
    string Act,
    string? Paragraph,
    string? Published,
    string? Url,
    string? FirstDay,
    string? LastDay,
    bool Confirmed,
    string? Mark,
    string? Note);
