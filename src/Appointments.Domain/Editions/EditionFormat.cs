namespace Appointments.Domain.Editions;

/// <summary>One format of an edition as it was made.</summary>
/// <param name="Format">Its ending, <c>docx</c>.</param>
/// <param name="Sha256">SHA-256 of its bytes, in small hexadecimal.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Program">The program besides ours that had a part in it, <c>Chromium 156.0.8078.108</c>; null for none.</param>
public sealed record EditionFormat(string Format, string Sha256, long Length, string? Program = null);
