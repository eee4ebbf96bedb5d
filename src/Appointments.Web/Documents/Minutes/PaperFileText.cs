namespace Appointments.Web.Documents.Minutes;

/// <summary>The text of a file, or why it has none.</summary>
/// <param name="Text">The text; null when there is a fault.</param>
/// <param name="Fault">What is wrong; null when there is a text.</param>
public sealed record PaperFileText(string? Text, PaperFault? Fault);
