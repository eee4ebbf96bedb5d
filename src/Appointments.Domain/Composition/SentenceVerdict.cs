namespace Appointments.Domain.Composition;

/// <summary>What somebody has judged of a sentence that no rule computes.</summary>
public enum SentenceVerdict
{
    /// <summary>It is kept.</summary>
    Kept,

    /// <summary>It is not kept.</summary>
    NotKept,

    /// <summary>It says nothing about this forum, or nothing on these days.</summary>
    NotRelevant,
}
