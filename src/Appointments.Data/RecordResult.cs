using NodaTime;

namespace Appointments.Data;

/// <summary>What became of a command.</summary>
/// <param name="Number">Number of its entry: the state of the register that has it. When nothing was recorded, the state that was found.</param>
/// <param name="At">Instant of that entry.</param>
/// <param name="Recorded">True when this call recorded it. False when it was refused, when an import found nothing new, and when the same request was recorded before.</param>
public sealed record RecordResult(long Number, Instant At, bool Recorded)
{
    /// <summary>Why nothing was recorded; empty when nothing stood against it.</summary>
    public IReadOnlyList<Objection> Refusals { get; init; } = [];

    /// <summary>What was recorded all the same, and what a reader should know of it.</summary>
    public IReadOnlyList<Objection> Warnings { get; init; } = [];

    /// <summary>FactId of what the command was about, the appointment registered for example; null when it is about no single thing, and when refused.</summary>
    public long? Result { get; init; }

    /// <summary>True when the actor had sent the same request under the same key before: <see cref="Number"/> is the entry it made then.</summary>
    public bool Replayed { get; init; }

    /// <summary>True when the register has it, by this call or an earlier one.</summary>
    public bool Stands => Recorded || Replayed;
}
