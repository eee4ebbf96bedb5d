using Appointments.Domain.Reminders;
using Appointments.Web.Pages;
using NodaTime;

namespace Appointments.Web.Hosting.Reminders;

/// <summary>What one recipient is to be told.</summary>
/// <param name="Day">The day of which it tells.</param>
/// <param name="Language">The language.</param>
/// <param name="Scope">Whose fora it is about, in words.</param>
/// <param name="Sections">What there is of each kind, in the order of the mail; a kind without any is left out.</param>
public sealed record Digest(LocalDate Day, PageLanguage Language, string Scope, IReadOnlyList<DigestSection> Sections)
{
    /// <summary>How many lines of each kind.</summary>
    public IReadOnlyList<ReminderCount> Counts => [.. Sections.Select(section => new ReminderCount(section.Kind, section.Lines.Count))];
}
