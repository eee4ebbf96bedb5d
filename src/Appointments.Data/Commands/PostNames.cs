using System.Globalization;
using Appointments.Data.Rows;
using Appointments.Domain.Elections.Distributions;

namespace Appointments.Data.Commands;

/// <summary>The posts of a pool under names that people know, for what is said of them: «Erhvervshus Nordjylland: Kommunal repræsentant (political-2)».</summary>
internal sealed class PostNames
{
    private readonly Dictionary<string, string> names;
    private readonly Dictionary<string, string> ids;

    private PostNames(Dictionary<string, string> names)
    {
        this.names = names;
        ids = names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    public static async Task<PostNames> OfAsync(Recording recording, DistributionRow row, CancellationToken cancel)
    {
        var view = recording.View(row.FirstDay);
        var seats = await view.SeatsByIdAsync([.. row.Posts.Select(post => long.Parse(post, NumberStyles.None, CultureInfo.InvariantCulture))], cancel);
        var fora = await view.ForaByIdAsync([.. seats.Select(seat => seat?.Seat.ForumId ?? 0)], cancel);
        return new PostNames(row.Posts.Index().ToDictionary(
            post => post.Item,
            post => seats[post.Index] is { } seat ? $"{fora[post.Index]?.Name}: {seat.Seat.Label.Da} ({seat.Seat.Key})" : post.Item,
            StringComparer.Ordinal));
    }

    /// <summary>The name of a post; the id itself for one that is not in the pool.</summary>
    public string this[string id] => names.GetValueOrDefault(id, id);

    /// <summary>The id of a named post.</summary>
    public string IdOf(string name) => ids.GetValueOrDefault(name, name);

    /// <summary>The distribution with its posts under their names.</summary>
    public Distribution In(Distribution distribution) => distribution with
    {
        Posts = [.. distribution.Posts.Select(post => this[post])],
        Choices = [.. distribution.Choices.Select(choice => choice with { Post = this[choice.Post] })],
        Transfers = [.. distribution.Transfers.Select(transfer => transfer with { Post = this[transfer.Post] })],
    };
}
