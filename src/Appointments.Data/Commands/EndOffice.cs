using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Somebody leaves an office before the time. Every seat that rests on it is told.</summary>
/// <param name="office">FactId of the office.</param>
/// <param name="lastDay">Last day, included.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class EndOffice(long office, LocalDate lastDay, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "end-office";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["office"] = office, ["lastDay"] = lastDay.Iso() };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var row = await recording.Standing<OfficeRow>().FirstOrDefaultAsync(it => it.FactId == office, cancel);
        if (row is null)
            recording.Refuse(OfficeObjections.Unknown());
        else if (lastDay < row.FirstDay)
            recording.Refuse(DayObjections.EndBeforeStart(row.FirstDay, lastDay));
        else if (lastDay > row.LastDay)
            recording.Refuse(Objection.Of(
                "OFFICE_DOES_NOT_EXIST",
                $"Hvervet slutter allerede den {row.LastDay.Danish()}; personen har det ikke den {lastDay.Danish()}. Er slutdagen forkert, så ret den.",
                $"The office ends on {row.LastDay.English()} already; the person does not hold it on {lastDay.English()}. If that end is wrong, correct it (correctOffice).",
                "lastDay"));
        if (row is null || recording.Refusals.Count > 0)
            return;
        OfficeEnding.Record(recording, row, lastDay);
        recording.Result = row.FactId;
    }

    internal override Task JudgeAsync(Judgement judgement, CancellationToken cancel) => OfficeLoss.WarnAsync(judgement, cancel);
}
