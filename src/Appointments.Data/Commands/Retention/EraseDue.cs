using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands.Retention;

/// <summary>Erases what has been kept for as long as it is to be, by the periods that hold on the day and that somebody has confirmed. Candidates of nominations have a command of their own.</summary>
/// <param name="day">The day; not after today.</param>
public sealed class EraseDue(LocalDate day) : Command
{
    /// <inheritdoc/>
    public override string Name => "erase-due";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Erasure;

    internal override JsonObject ToJson() => new() { ["day"] = day.Iso() };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (day > RegisterDay.Of(recording.At))
            recording.Refuse(Objection.Of("DAY_IN_FUTURE", $"Der kan kun slettes, hvad der er nået sin dag.", $"Only what has come to its day can be deleted.", "day"));
        var found = (await new DueValues(recording.Context, recording.State, day).FindAsync(cancel)).Where(due => due.Period.IsConfirmed).ToList();
        if (found.Count == 0)
            recording.Refuse(Objection.Of("NOTHING_DUE", $"Intet er nået sin opbevaringsfrist.", $"Nothing has been kept for as long as it is to be.", "day"));
        if (recording.Refusals.Count > 0)
            return;
        foreach (var fact in found.SelectMany(due => due.Ended)) recording.Supersede(fact);
        await recording.EraseThereAsync(found.SelectMany(due => due.Digests), cancel);
    }
}
