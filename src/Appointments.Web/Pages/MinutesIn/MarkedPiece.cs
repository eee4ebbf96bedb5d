namespace Appointments.Web.Pages.MinutesIn;

/// <summary>A stretch of text; where it is a sentence that proposes something, with the key of the proposal.</summary>
/// <param name="Text">The stretch.</param>
/// <param name="Key">The proposal; null for text between.</param>
public sealed record MarkedPiece(string Text, string? Key);
