namespace Appointments.Domain.Law;

/// <summary>Where a demand gets its force.</summary>
public enum Force
{
    /// <summary>An act or an order.</summary>
    Law,

    /// <summary>The statutes or rules of procedure of the body.</summary>
    Statute,

    /// <summary>An agreement or a decision of the parties.</summary>
    Agreement,

    /// <summary>A stated principle.</summary>
    Principle,

    /// <summary>A convention of this register or of practice.</summary>
    Convention,
}
