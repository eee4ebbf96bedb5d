using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>A distribution over the groups of a KKR begins, or what was wrong with one all along is put right.</summary>
/// <param name="wanted">What is distributed.</param>
/// <param name="corrects">FactId of the distribution that was wrong; null when this is a new one.</param>
/// <param name="restart">True takes choices, lots and transfers away with the correction; else they must still stand.</param>
/// <param name="expectedVersion">The version that the caller saw: of the distribution that is corrected, of a new one the register's; null when it does not matter.</param>
public sealed class RecordDistribution(NewDistribution wanted, long? corrects, bool restart, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "record-distribution";

    /// <inheritdoc/>
    public override EntryKind Kind => corrects is null ? EntryKind.Change : EntryKind.Correction;

    internal override JsonObject ToJson()
    {
        var json = wanted.ToJson();
        json["corrects"] = corrects;
        json["restart"] = restart;
        return json;
    }

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var before = corrects is { } id ? await recording.DistributionAsync(id, "corrects", cancel) : null;
        if (before is not null) DistributionVersion.Expect(recording, before, expectedVersion);
        else RegisterVersion.Expect(recording, expectedVersion);
        await recording.KkrAsync(wanted.Kkr, "kkr", cancel);
        var table = await recording.VoteTableAsync(wanted.VoteTable, "voteTable", cancel);
        var slug = before?.Slug ?? await SlugAsync(recording, cancel);
        if (table is not null) RefuseGroups(recording, table);
        await new PoolPosts(recording, wanted, corrects).RefuseAsync(cancel);
        if (recording.Refusals.Count > 0)
            return;
        var row = Row(recording, before, slug);
        if (await RefusesStepsAsync(recording, row, table!, cancel))
            return;
        if (before is not null) recording.Supersede(before);
        recording.Result = recording.Add(row);
    }

    private DistributionRow Row(Recording recording, DistributionRow? before, string slug) => new()
    {
        FactId = before?.FactId ?? 0,
        Slug = slug,
        Name = wanted.Name,
        KkrSlug = wanted.Kkr,
        Purpose = wanted.Purpose,
        VoteTableId = wanted.VoteTable,
        Groups = wanted.Groups,
        Posts = wanted.PostIds,
        Choices = restart ? [] : before?.Choices ?? [],
        Lots = restart ? [] : before?.Lots ?? [],
        Transfers = restart ? [] : before?.Transfers ?? [],
        MeetingDay = wanted.MeetingDay,
        Span = new(wanted.FirstDay, Domain.Time.DayBasis.Stated, wanted.LastDay, Domain.Time.DayBasis.Stated),
        Source = wanted.Source ?? before?.Source ?? SourceOf.Registration(recording),
    };

    private async Task<string> SlugAsync(Recording recording, CancellationToken cancel)
    {
        const int Longest = 120;
        var made = Slug.Of(wanted.Name);
        var slug = made.Length > Longest ? made[..Longest].TrimEnd('-') : made;
        if (slug.Length == 0)
            recording.Refuse(Objection.Of("BAD_NAME", $"Navnet skal have bogstaver eller tal, for adressen dannes af det.", $"The name must have letters or digits, for the address is made of it.", "name"));
        else if (await recording.Standing<DistributionRow>().FirstOrDefaultAsync(row => row.Slug == slug, cancel) is { } known)
            recording.Refuse(Objection.Of(
                "DISTRIBUTION_KNOWN",
                $"Registret har allerede en fordeling med adressen «{slug}». Giv den nye et andet navn, eller sig i corrects, at den rettes.",
                $"The register has a distribution with the address \"{slug}\" already. Name the new one differently, or say by corrects that it is corrected.",
                "name") with
            { Thing = new ThingRef("Distribution", known.FactId) });
        return slug;
    }

    private void RefuseGroups(Recording recording, VoteTableRow table)
    {
        if (table.KkrSlug is { } other && other != wanted.Kkr)
            recording.Refuse(Objection.Of("VOTES_OF_ANOTHER_KKR", $"Stemmerne er afgivet i et andet KKR’s område ({other}).", $"The votes were cast in the area of another KKR ({other}).", "voteTable"));
        foreach (var (index, group) in wanted.Groups.Index())
        {
            if (group.Lists.FirstOrDefault(list => !table.Votes.Any(count => count.Letter == list.Letter && (list.MunicipalityCode is null || count.MunicipalityCode == list.MunicipalityCode))) is { } unknown)
                recording.Refuse(Objection.Of("UNKNOWN_LIST", $"Stemmetabellen har ingen liste {unknown.Letter} {unknown.MunicipalityCode}.", $"The table of votes has no list {unknown.Letter} {unknown.MunicipalityCode}.", FormattableString.Invariant($"groups.{index}.lists")));
        }

        if (table.Votes.FirstOrDefault(count => wanted.Groups.Count(group => group.Has(count.Letter, count.MunicipalityCode)) > 1) is { } twice)
            recording.Refuse(Objection.Of("LIST_TWICE", $"Liste {twice.Letter} er i to grupper; hver liste er i én.", $"List {twice.Letter} is in two groups; each list is in one.", "groups"));
        var election = Row(recording, null, "").ToDistribution().ElectionOn(table.Votes);
        if (ElectionFaults.Of(election).FirstOrDefault(fault => fault.Field != "seats") is { } wrong)
            recording.Refuse(new Objection("BAD_GROUPS", wrong.Text, "groups"));
    }

    /// <summary>What was chosen and drawn before must stand on what is right now, unless the round begins anew.</summary>
    private static async Task<bool> RefusesStepsAsync(Recording recording, DistributionRow row, VoteTableRow table, CancellationToken cancel)
    {
        var names = await PostNames.OfAsync(recording.View(row.FirstDay), [row.ToDistribution()], cancel);
        if (DistributionReading.Of(names.In(row.ToDistribution()), table.Votes)!.Broken is not [var broken, ..])
            return false;
        recording.Refuse(new Objection(
            "STEPS_BROKEN",
            new($"Det, der er valgt og trukket, står ikke længere: {broken.Da} Med restart begynder runden forfra.", $"What was chosen and drawn does not stand any more: {broken.En} With restart the round begins anew."),
            "restart"));
        return true;
    }
}
