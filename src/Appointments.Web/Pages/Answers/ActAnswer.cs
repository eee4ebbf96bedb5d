namespace Appointments.Web.Pages.Answers;

/// <summary>An act and its paragraph.</summary>
public sealed record ActAnswer(
    string Act,
    string? Paragraph);
