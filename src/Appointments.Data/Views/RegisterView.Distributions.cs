using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    private static readonly Question<long, DistributionRow> Pools = new((db, day, state, _) => db.Distributions.At(day, state).Where(row => row.Purpose == DistributionPurpose.Posts).OrderBy(row => row.FactId));

    /// <summary>Distributions by address, aligned, of every day; null for one that none has.</summary>
    public async Task<IReadOnlyList<Distribution?>> FindDistributionsAsync(IReadOnlyList<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count == 0)
            return [];
        var distinct = slugs.Distinct(StringComparer.Ordinal).ToArray();
        var rows = await ListAsync(db => db.Distributions.Known(State).Where(row => EF.Parameter(distinct).Contains(row.Slug)), cancel);
        return Align(slugs, rows.ToDictionary(row => row.Slug, row => row.ToDistribution(), StringComparer.Ordinal));
    }

    /// <summary>Distributions by id, aligned, of every day; null for an id that none has.</summary>
    public async Task<IReadOnlyList<Distribution?>> DistributionsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];
        var distinct = ids.Distinct().ToArray();
        var rows = await ListAsync(db => db.Distributions.Known(State).Where(row => EF.Parameter(distinct).Contains(row.FactId)), cancel);
        return Align(ids, rows.ToDictionary(row => row.FactId, row => row.ToDistribution()));
    }

    /// <summary>The distributions of each KKR, of every day, by its slug; the newest period first.</summary>
    public async Task<ILookup<string, Distribution>> DistributionsOfKkrsAsync(IReadOnlyList<string> kkrSlugs, CancellationToken cancel)
    {
        if (kkrSlugs.Count == 0)
            return Nothing<string, Distribution>();
        var slugs = kkrSlugs.Distinct(StringComparer.Ordinal).ToArray();
        var rows = await ListAsync(db => db.Distributions.Known(State).Where(row => EF.Parameter(slugs).Contains(row.KkrSlug)), cancel);
        return rows.OrderByDescending(row => row.FirstDay).ThenBy(row => row.FactId).ToLookup(row => row.KkrSlug, row => row.ToDistribution(), StringComparer.Ordinal);
    }

    /// <summary>What each distribution comes to on its votes, aligned; null where its votes are not there any more, or its groups cannot be counted on them.</summary>
    public async Task<IReadOnlyList<DistributionReading?>> ReadingsAsync(IReadOnlyList<Distribution> distributions, CancellationToken cancel)
    {
        var tables = await VoteTablesByIdAsync([.. distributions.Select(distribution => distribution.VoteTableId)], cancel);
        return [.. distributions.Zip(tables, (distribution, table) => table is null ? null : DistributionReading.Of(distribution, table.Votes))];
    }

    /// <summary>The steps of each distribution that do not stand on its votes as they are, with why, aligned; empty where all do.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<LocalizedText>>> BrokenStepsAsync(IReadOnlyList<Distribution> distributions, CancellationToken cancel)
    {
        var readings = await ReadingsAsync(distributions, cancel);

        // Only what is broken speaks of posts, and hardly ever is anything.
        if (readings.Any(reading => reading is { Broken.Count: > 0 }))
        {
            var names = await PostNames.OfAsync(this, distributions, cancel);
            readings = await ReadingsAsync([.. distributions.Select(names.In)], cancel);
        }

        return [.. readings.Select(reading => reading?.Broken ?? [new LocalizedText("Grupperne kan ikke tælles på stemmerne, som de er nu.", "The groups cannot be counted on the votes as they are now.")])];
    }

    /// <summary>The distributions that rest on a table of votes, of every day.</summary>
    internal async Task<IReadOnlyList<Distribution>> DistributionsOnAsync(long voteTableId, CancellationToken cancel)
    {
        var rows = await ListAsync(db => db.Distributions.Known(State).Where(row => row.VoteTableId == voteTableId).OrderBy(row => row.FactId), cancel);
        return [.. rows.Select(row => row.ToDistribution())];
    }

    /// <summary>The pools that run on the day: few, so that who looks for one post finds it among them.</summary>
    internal async Task<IReadOnlyList<Distribution>> PoolsAsync(CancellationToken cancel)
    {
        var rows = await AskAsync(Pools, cancel);
        return [.. rows.Select(row => row.ToDistribution())];
    }
}
