using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A step in a distribution: a new version of it, or a refusal that says what is open.</summary>
/// <param name="distribution">Its slug.</param>
/// <param name="source">Where the step stands; null keeps the source that the distribution has.</param>
/// <param name="expectedVersion">The distribution's version that the caller saw; null when it does not matter.</param>
public abstract class DistributionStep(string distribution, Source? source, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson()
    {
        var json = StepJson();
        json["distribution"] = distribution;
        json["source"] = CommandJson.Of(source);
        return json;
    }

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var row = await recording.Standing<DistributionRow>().FirstOrDefaultAsync(it => it.Slug == distribution, cancel);
        if (row is null)
        {
            recording.Refuse(Objection.Of("UNKNOWN_DISTRIBUTION", $"Ingen fordeling har adressen «{distribution}».", $"No distribution has the slug \"{distribution}\": Kkr.distributions lists them.", "distribution"));
            return;
        }

        DistributionVersion.Expect(recording, row, expectedVersion);
        var votes = await recording.VoteTableAsync(row.VoteTableId, "distribution", cancel);
        if (votes is null)
            return;
        var names = await PostNames.OfAsync(recording.View(row.FirstDay), [row.ToDistribution()], cancel);
        if (DistributionReading.Of(names.In(row.ToDistribution()), votes.Votes) is not { } reading)
        {
            recording.Refuse(Objection.Of(
                "BAD_GROUPS",
                $"Grupperne kan ikke tælles på stemmerne, som de er nu. Ret fordelingen først.",
                $"The groups cannot be counted on the votes as they are now. Correct the distribution first (recordDistribution with corrects).",
                "distribution"));
            return;
        }

        if (reading.Broken is [var broken, ..])
        {
            recording.Refuse(Objection.Of(
                "STEPS_BROKEN",
                $"Noget, der er valgt eller trukket før, står ikke på stemmerne, som de er nu: {broken.Da} Ret fordelingen først (med restart begynder runden forfra), eller ret stemmerne.",
                $"Something chosen or drawn before does not stand on the votes as they are now: {broken.En} Correct the distribution first (recordDistribution with corrects; with restart the round begins anew), or correct the votes.",
                "distribution"));
            return;
        }

        var (day, field) = Happened;
        if (day < votes.FirstDay)
            recording.Refuse(Objection.Of("DAY_BEFORE_VOTES", $"Stemmerne er fra den {votes.FirstDay.Danish()}; der kan ikke vælges, trækkes lod eller overtages før.", $"The votes are of {votes.FirstDay.English()}; nothing is chosen, drawn or passed on before that.", field));
        var next = Step(recording, row, reading, names);
        if (next is null || recording.Refusals.Count > 0)
            return;
        recording.Supersede(row);
        recording.Result = recording.Add(next);
    }

    /// <summary>The day on which the step was taken, and the field that says it.</summary>
    private protected abstract (LocalDate Day, string Field) Happened { get; }

    /// <summary>What the step is given, for the journal.</summary>
    private protected abstract JsonObject StepJson();

    /// <summary>The distribution after the step; null when refused.</summary>
    /// <param name="recording">The entry in the making.</param>
    /// <param name="row">The distribution before the step.</param>
    /// <param name="reading">The same, its posts under the names that people know.</param>
    /// <param name="names">Those names.</param>
    private protected abstract DistributionRow? Step(Recording recording, DistributionRow row, DistributionReading reading, PostNames names);

    private protected DistributionRow With(DistributionRow row, DistributionReading after, PostNames names) => new()
    {
        FactId = row.FactId,
        Slug = row.Slug,
        Name = row.Name,
        KkrSlug = row.KkrSlug,
        Purpose = row.Purpose,
        VoteTableId = row.VoteTableId,
        Groups = row.Groups,
        Posts = row.Posts,
        Choices = [.. after.Distribution.Choices.Select(choice => choice with { Post = names.IdOf(choice.Post) })],
        Lots = after.Distribution.Lots,
        Transfers = [.. after.Distribution.Transfers.Select(transfer => transfer with { Post = names.IdOf(transfer.Post) })],
        MeetingDay = row.MeetingDay,
        Span = row.Span,
        Source = source ?? row.Source,
    };

    /// <summary>The reading with other steps; it can be counted, for the groups are the same.</summary>
    private protected static DistributionReading Again(DistributionReading before, Distribution with) => before with
    {
        Distribution = with,
        Round = Domain.Elections.Pools.PoolRound.Of(with.GivenOut, before.Round.Groups, with.Choices, with.Lots),
    };

    private protected static bool RefusesChairs(Recording recording, DistributionRow row)
    {
        if (row.Purpose != DistributionPurpose.Chairs)
            return false;
        recording.Refuse(Objection.Of(
            "NO_POOL",
            $"«{row.Name}» fordeler formand og næstformand; der er ingen poster at vælge.",
            $"\"{row.Name}\" gives out chair and vice-chair; there are no posts to choose.",
            "distribution"));
        return true;
    }
}
