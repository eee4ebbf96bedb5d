namespace Appointments.Domain.Places;

/// <summary>A region.</summary>
/// <param name="Key">What the register calls it; its official code where a source gives one.</param>
/// <param name="Name"><c>Region Nordjylland</c>.</param>
public sealed record Region(
    string Key,
    string Name)
{
    /// <summary>The official code, <c>1081</c>; null where no source gives one.</summary>
    public string? Code => Key.All(char.IsAsciiDigit) ? Key : null;
}
