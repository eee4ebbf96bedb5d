namespace Appointments.Domain.Places;

/// <summary>A contact council of the municipalities (kommunekontaktråd).</summary>
/// <param name="Slug"><c>kkr-nordjylland</c>.</param>
/// <param name="Name"><c>KKR Nordjylland</c>.</param>
public sealed record Kkr(
    string Slug,
    string Name);
