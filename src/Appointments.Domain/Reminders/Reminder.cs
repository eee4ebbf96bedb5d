using NodaTime;

namespace Appointments.Domain.Reminders;

/// <summary>Somebody who is reminded by mail, and of what.</summary>
/// <param name="Id">Given out by the register.</param>
/// <param name="Name">The name; null when it is erased.</param>
/// <param name="Address">The mail address; null when it is erased.</param>
/// <param name="Kkr">Slug of the KKR whose fora it is about; null for all.</param>
/// <param name="Kinds">What is told, at least one, in the order of the mail.</param>
/// <param name="DaysAhead">How many days ahead count as soon.</param>
/// <param name="Weekday">The day of the week on which it is sent; null for every day.</param>
/// <param name="Language">The language of the mail, <c>da</c> or <c>en</c>.</param>
/// <param name="IsOn">False while nothing is sent.</param>
/// <param name="SetAt">When it was set like this: what was due before is not sent.</param>
public sealed record Reminder(
    long Id, string? Name, string? Address, string? Kkr, IReadOnlyList<ReminderKind> Kinds, int DaysAhead, Weekday? Weekday, string Language, bool IsOn, Instant SetAt);
