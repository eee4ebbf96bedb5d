namespace Appointments.Domain.Sources;

/// <summary>A text in the two languages of the register.</summary>
/// <param name="Da">Danish.</param>
/// <param name="En">English.</param>
public sealed record LocalizedText(
    string Da,
    string En);
