using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>
/// What is held on the candidates of rounds whose day of deletion has come is deleted: names, genders, statements and reasons, where they stand as facts and
/// where they stand in what was asked of the register. What stays: that an organisation nominated, how many, and of the chosen who nominated them.
/// A round that is neither decided nor given up is not touched: somebody must choose.
/// </summary>
/// <param name="day">The day of deletion is not later than this.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class EraseNominations(LocalDate day, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "erase-nominations";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Erasure;

    internal override JsonObject ToJson() => new() { ["day"] = day.Iso() };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        if (day > RoundRows.Today(recording))
            recording.Refuse(Objection.Of("DAY_IN_FUTURE", $"Der kan kun slettes, hvad der er nået sin dag.", $"Only what has come to its day can be deleted.", "day"));
        var rounds = await recording.Standing<NominationRoundRow>().Where(row => row.ErasedDay == null && row.EraseDay <= day).ToListAsync(cancel);
        var due = rounds.Where(row => row.ToRound().IsDueForErasure(day)).ToList();
        if (due.Count == 0)
            recording.Refuse(Objection.Of("NOTHING_DUE", $"Ingen runde er nået den dag, oplysningerne skal slettes.", $"No round has come to the day on which what is held is to be deleted.", "day"));
        if (recording.Refusals.Count > 0)
            return;
        foreach (var row in due)
        {
            await EraseAsync(recording, row.FactId, cancel);
            await NominationLinks.CloseAsync(recording, row.FactId, organisation: null, cancel);
            RoundRows.Replace(recording, row, row.ToRound() with { ErasedDay = RoundRows.Today(recording) });
        }
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var number = judgement.Number;
        var rounds = await judgement.AskAsync(db => db.NominationRounds.Where(row => row.RecordedIn == number).OrderBy(row => row.FactId).Select(row => new { row.FactId, row.Slug }).ToListAsync(cancel), cancel);
        foreach (var round in rounds)
        {
            var nominations = await judgement.AskAsync(db => db.Nominations.Where(row => row.RoundId == round.FactId).Select(row => row.FactId).Distinct().CountAsync(cancel), cancel);
            judgement.Warn(Objection.Of(
                "ERASED",
                $"Runden «{round.Slug}»: det, der var registreret om kandidaterne i {nominations} indstillinger, er slettet.",
                $"The round \"{round.Slug}\": what was held on the candidates of {nominations} nominations is deleted."));
        }
    }

    private static async Task EraseAsync(Recording recording, long roundId, CancellationToken cancel)
    {
        // Every version, those that were withdrawn too.
        var nominations = await recording.Context.Nominations.Where(row => row.RoundId == roundId).ToListAsync(cancel);
        long[] ids = [.. nominations.Select(row => row.FactId).Distinct()];
        var texts = await recording.Context.NominationTexts.Where(row => EF.Parameter(ids).Contains(row.NominationId)).Select(row => row.TextDigest).ToListAsync(cancel);
        var copies = await Erasing.OfCommandsAsync(recording.Context, nominations.Select(row => row.RecordedIn), cancel);
        await recording.EraseThereAsync(nominations.SelectMany(row => new[] { row.NameDigest, row.DetailsDigest, row.ReasonDigest }).OfType<byte[]>().Concat(texts).Concat(copies), cancel);
    }
}
