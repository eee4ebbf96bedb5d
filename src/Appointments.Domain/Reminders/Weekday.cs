namespace Appointments.Domain.Reminders;

/// <summary>A day of the week, numbered as ISO 8601 has it.</summary>
public enum Weekday
{
    /// <summary>Mandag.</summary>
    Monday = 1,

    /// <summary>Tirsdag.</summary>
    Tuesday,

    /// <summary>Onsdag.</summary>
    Wednesday,

    /// <summary>Torsdag.</summary>
    Thursday,

    /// <summary>Fredag.</summary>
    Friday,

    /// <summary>Lørdag.</summary>
    Saturday,

    /// <summary>Søndag.</summary>
    Sunday,
}
