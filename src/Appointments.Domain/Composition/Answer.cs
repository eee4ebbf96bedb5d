namespace Appointments.Domain.Composition;

/// <summary>What a rule answers.</summary>
public enum Answer
{
    /// <summary>It holds, however the open facts turn out.</summary>
    Satisfied,

    /// <summary>It holds in no way the open facts could turn out.</summary>
    Violated,

    /// <summary>It depends on open seats or facts that are not recorded; the finding says which.</summary>
    Undetermined,

    /// <summary>It does not hold, and a stated reason excuses it.</summary>
    Excused,

    /// <summary>It demands nothing here.</summary>
    NotApplicable,
}
