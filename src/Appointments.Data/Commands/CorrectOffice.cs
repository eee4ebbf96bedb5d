using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Puts right what was wrong with an office all along. Every seat that rested on days it did not have is told; what the register said before stays reachable.</summary>
/// <param name="office">FactId of the office.</param>
/// <param name="correction">What was wrong.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class CorrectOffice(long office, OfficeCorrection correction, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "correct-office";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Correction;

    internal override JsonObject ToJson() => new() { ["office"] = office, ["correction"] = correction.ToJson() };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var row = await recording.Standing<OfficeRow>().FirstOrDefaultAsync(it => it.FactId == office, cancel);
        if (row is null) recording.Refuse(OfficeObjections.Unknown());
        else if (!correction.Retracts) await RefuseAsync(recording, correction.Apply(row), cancel);
        if (row is null || recording.Refusals.Count > 0)
            return;
        recording.Supersede(row);
        recording.Result = row.FactId;
        var corrected = correction.Retracts ? null : correction.Apply(row);
        if (corrected is not null) recording.Add(corrected);
        await Predecessors.GiveBackAsync(recording, row, corrected?.FirstDay, cancel);
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        await OfficeLoss.WarnAsync(judgement, cancel);
        await OfficeLoss.WarnOfReturnAsync(judgement, office, cancel);
        if ((await judgement.After(new LocalDate(2000, 1, 1)).OfficesByIdAsync([office], cancel))[0] is { } corrected)
            await OfficeBoards.WarnAsync(judgement, corrected, cancel);
    }

    private static async Task RefuseAsync(Recording recording, OfficeRow corrected, CancellationToken cancel)
    {
        if (corrected.LastDay < corrected.FirstDay)
        {
            recording.Refuse(DayObjections.EndBeforeStart(corrected.FirstDay, corrected.LastDay));
            return;
        }

        var place = new OfficePlace(corrected.Kind, corrected.MunicipalityCode, corrected.RegionCode, corrected.ForumId);
        await place.RefuseAbsentAsync(recording, corrected.Span, cancel);
        var others = (await place.HoldersAsync(recording, corrected.Span, cancel)).FindAll(row => row.FactId != corrected.FactId);
        if (OfficeObjections.Against(others, corrected.PersonId) is { } held) recording.Refuse(held);
        else if (place.HasOneHolder && others.Count > 0) recording.Refuse(OfficeObjections.Taken(others[0]));
    }
}
