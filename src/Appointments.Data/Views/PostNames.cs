using System.Globalization;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Fora;

namespace Appointments.Data.Views;

/// <summary>The posts of pools under names that people know, for what is said of them: «Erhvervshus Nordjylland: Kommunal repræsentant (political-2)». Each name is one post's only: where two fora have the same name, their slugs stand in it too.</summary>
internal sealed class PostNames
{
    private readonly Dictionary<string, string> names;
    private readonly Dictionary<string, string> ids;

    private PostNames(Dictionary<string, string> names)
    {
        this.names = names;
        ids = names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>The names of all posts that the distributions speak of: those of the pool, and what a step names that is not in it any more.</summary>
    public static async Task<PostNames> OfAsync(RegisterView view, IEnumerable<Distribution> distributions, CancellationToken cancel)
    {
        string[] posts = [.. distributions.SelectMany(it => it.Posts.Concat(it.Choices.Select(choice => choice.Post)).Concat(it.Transfers.Select(transfer => transfer.Post))).Distinct(StringComparer.Ordinal)];
        var seats = await view.SeatsByIdAsync([.. posts.Select(post => long.Parse(post, NumberStyles.None, CultureInfo.InvariantCulture))], cancel);
        var fora = await view.ForaByIdAsync([.. seats.Select(seat => seat?.Seat.ForumId ?? 0)], cancel);
        var wanted = posts.Index().Select(post => (post.Item, Names: NamesOf(seats[post.Index], fora[post.Index]))).ToList();
        var often = wanted.SelectMany(post => post.Names).CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new PostNames(wanted.ToDictionary(post => post.Item, post => post.Names.FirstOrDefault(name => often[name] == 1) ?? post.Item, StringComparer.Ordinal));
    }

    /// <summary>What a post may be called, the shortest first; nothing when there is no such seat.</summary>
    private static string[] NamesOf(SeatState? seat, Forum? forum) => seat is null ? [] :
    [
        $"{forum?.Name}: {seat.Seat.Label.Da} ({seat.Seat.Key})",
        $"{forum?.Name} ({forum?.Slug}): {seat.Seat.Label.Da} ({seat.Seat.Key})",
    ];

    /// <summary>The name of a post; the id itself for one that the distributions do not speak of.</summary>
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
