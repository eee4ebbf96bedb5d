namespace Appointments.Data.Journal;

/// <summary>What an entry of the journal means. The mechanics are the same, the reader is told the difference.</summary>
public enum EntryKind
{
    /// <summary>Something happened; what stood before was right when written.</summary>
    Change,

    /// <summary>Something was wrong all along.</summary>
    Correction,

    /// <summary>A remark; no fact changes.</summary>
    Note,

    /// <summary>Facts came in from a file: reference data, law, a sample, another register.</summary>
    Import,

    /// <summary>Sealed values were deleted.</summary>
    Erasure,
}
