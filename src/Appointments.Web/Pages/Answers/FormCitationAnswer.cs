namespace Appointments.Web.Pages.Answers;

/// <summary>An act with its paragraph, for a line of its own.</summary>
public sealed record FormCitationAnswer(
    string Act,
    string? Paragraph)
{
    /// <summary>«Lov om erhvervsfremme, § 13».</summary>
    public string Text => Paragraph is null ? Act : $"{Act}, {Paragraph}";
}
