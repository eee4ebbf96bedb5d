namespace Appointments.Web.Pages.Answers;

/// <summary>A format of an edition as it was made.</summary>
public sealed record EditionFormatAnswer(
    string Format,
    string Sha256,
    long Bytes,
    string? Program);
