using System.Globalization;
using Appointments.Domain.Places;
using Appointments.Domain.Reminders;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary>Who is reminded by mail, what was sent, and what the link of a mail belongs to.</summary>
internal static class ReminderBindings
{
    private const int UsualDigests = 50;
    private const int MostDigests = 200;

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<ReminderKind>("ReminderKind");
        bindings.Enum<Weekday>("Weekday");
        bindings.Enum<ReminderDigestState>("ReminderDigestState");
        bindings.Query(query =>
        {
            query.Answers<GraphScope, IReadOnlyList<Reminder>>("reminders", async (scope, cancel) => await scope.View.RemindersAsync(cancel));
            query.Answers<GraphScope, DigestArguments, IReadOnlyList<ReminderDigest>>("reminderDigests", DigestsAsync);
            query.Answers<GraphScope, LinkArguments, OpenedLink?>("reminderLink", async (arguments, scope, cancel) =>
                await scope.View.IsReminderOnAsync(arguments.TokenHash, cancel) is { } on ? new OpenedLink(on) : null);
        });
        bindings.Object<Reminder>("Reminder", reminder =>
        {
            reminder.Property("id", r => GlobalId.Of("Reminder", r.Id));
            reminder.Property("name", r => r.Name);
            reminder.Property("address", r => r.Address);
            reminder.Reads<Kkr?>("kkr", (reminders, scope, cancel) => Aligned.OneByTextAsync(reminders, r => r.Kkr, scope.View.KkrsAsync, cancel));
            reminder.Property("kinds", r => r.Kinds);
            reminder.Property("daysAhead", r => r.DaysAhead);
            reminder.Property("weekday", r => r.Weekday);
            reminder.Property("language", r => r.Language == "en" ? Language.En : Language.Da);
            reminder.Property("on", r => r.IsOn);
        });
        bindings.Object<ReminderDigest>("ReminderDigest", digest =>
        {
            digest.Property("id", d => GlobalId.Of("ReminderDigest", d.Id));
            digest.Reads<Reminder?>("reminder", (digests, scope, cancel) => Aligned.OneAsync(digests, d => (long?)d.ReminderId, scope.View.RemindersByIdAsync, cancel));
            digest.Property("dueDay", d => d.DueDay);
            digest.Property("day", d => d.Day);
            digest.Property("state", d => d.State);
            digest.Property("counts", d => d.Counts);
            digest.Property("tries", d => d.Tries);
            digest.Property("at", d => d.At);
            digest.Property("fault", d => d.Fault);
        });
        bindings.Object<ReminderCount>("ReminderCount", count =>
        {
            count.Property("kind", c => c.Kind);
            count.Property("count", c => c.Count);
        });
        bindings.Object<OpenedLink>("ReminderLink", link => link.Property("on", l => l.On));
    }

    private static async ValueTask<IReadOnlyList<ReminderDigest>> DigestsAsync(DigestArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var first = arguments.First ?? UsualDigests;
        return first is >= 1 and <= MostDigests
            ? await scope.View.ReminderDigestsAsync(first, cancel)
            : throw new FieldException($"first is {first.ToString(CultureInfo.InvariantCulture)}, but 1 to {MostDigests} digests are given at a time. (Der gives 1 til {MostDigests} ad gangen.)", "BAD_PAGE_SIZE");
    }

    public sealed record DigestArguments(int? First);

    public sealed record LinkArguments(string TokenHash);

    /// <summary>What a link belongs to.</summary>
    private sealed record OpenedLink(bool On);
}
