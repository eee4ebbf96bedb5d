using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Whether somebody else changed the forum since the caller looked.</summary>
internal static class ForumVersion
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    /// <summary>Refuses when the forum's version is not the one the caller saw, and tells who changed what since. Null asks nothing.</summary>
    public static async Task ExpectAsync(Recording recording, long forumId, long? expected, CancellationToken cancel)
    {
        if (expected is not { } seen)
            return;
        var view = recording.View(recording.At.InZone(Copenhagen).Date);
        var version = (await view.VersionsAsync([forumId], cancel))[0];
        if (version == seen)
            return;
        var since = await view.EntriesOfForumAsync(forumId, seen, cancel);
        var changes = string.Join("; ", since.Select(entry => FormattableString.Invariant($"nr. {entry.Number}, {entry.At.InZone(Copenhagen).Date.Iso()}, {entry.Actor}: {(entry.Reason.Length > 0 ? entry.Reason : entry.Command)}")));
        recording.Refuse(Objection.Of(
            "STALE_VERSION",
            $"Forummet er ændret, siden du så det: du så version {seen}, nu er det {version}. {(changes.Length == 0 ? "" : $"Siden er sket: {changes}. ")}Se det igen, og prøv så på ny.",
            $"The forum has changed since you saw it: you saw version {seen}, it is {version} now. {(changes.Length == 0 ? "" : $"Since then: {changes}. ")}Look at it again, then try anew.",
            "expectedVersion"));
    }
}
