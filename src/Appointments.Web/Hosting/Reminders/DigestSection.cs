using Appointments.Domain.Reminders;

namespace Appointments.Web.Hosting.Reminders;

/// <summary>What a digest has of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Title">Its heading in the digest's language.</param>
/// <param name="Lines">At least one.</param>
public sealed record DigestSection(ReminderKind Kind, string Title, IReadOnlyList<DigestLine> Lines);
