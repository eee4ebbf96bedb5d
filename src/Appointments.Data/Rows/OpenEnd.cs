using NodaTime;

namespace Appointments.Data.Rows;

/// <summary>How open ends are stored, so that one predicate without null serves every question. They become null at the door, before any arithmetic.</summary>
internal static class OpenEnd
{
    /// <summary>The smallest day both databases hold.</summary>
    public static readonly LocalDate FirstDay = new(1, 1, 1);

    /// <summary>The largest day both databases hold.</summary>
    public static readonly LocalDate LastDay = new(9999, 12, 31);

    /// <summary>The number of an entry that never comes.</summary>
    public const long Number = long.MaxValue;

    /// <summary>The day, or null when it stands for an open end.</summary>
    public static LocalDate? ToNull(LocalDate day) => day == FirstDay || day == LastDay ? null : day;
}
