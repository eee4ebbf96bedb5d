namespace Appointments.Web.Documents.Minutes;

/// <summary>A paper, or why there is none.</summary>
/// <param name="Paper">The paper; null when there is a fault.</param>
/// <param name="Fault">What is wrong; null when there is a paper.</param>
public sealed record PaperReading(Paper? Paper, PaperFault? Fault);
