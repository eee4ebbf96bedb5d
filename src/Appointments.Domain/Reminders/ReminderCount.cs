namespace Appointments.Domain.Reminders;

/// <summary>How many lines of a kind a digest has; at least 1.</summary>
public sealed record ReminderCount(ReminderKind Kind, int Count);
