using System.Text.Json.Nodes;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Rows;

namespace Appointments.Data.Commands.Reminders;

/// <summary>Somebody is to be reminded by mail, or otherwise than until now.</summary>
/// <param name="reminder">Id of the one that is changed; null for a new one.</param>
/// <param name="wanted">All of it as it is to be.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class SetReminder(long? reminder, NewReminder wanted, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "set-reminder";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson()
    {
        var input = wanted.ToJson();
        input["reminder"] = reminder;
        return input;
    }

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var standing = reminder is { } id ? await recording.ReminderAsync(id, cancel) : null;
        if (wanted.Kkr is { } kkr) await recording.KkrAsync(kkr, "kkr", cancel);
        if (recording.Refusals.Count > 0)
            return;
        if (standing is not null) recording.Supersede(standing);
        recording.Result = recording.Add(new ReminderRow
        {
            FactId = standing?.FactId ?? 0,
            NameDigest = recording.Seal(wanted.Name),
            AddressDigest = recording.Seal(wanted.Address),
            KkrSlug = wanted.Kkr,
            Kinds = wanted.KindNames,
            DaysAhead = wanted.DaysAhead,
            Weekday = wanted.Weekday,
            Language = wanted.Language,
            IsOn = wanted.IsOn,
            SetAt = recording.At,
            Span = Always.Span,
            Source = SourceOf.Registration(recording),
        });
    }
}
