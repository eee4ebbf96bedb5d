using System.Globalization;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Elections.Pools;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Places;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Appointments.Graph.Elections;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary><c>Distribution</c>, and what it comes to.</summary>
internal static class DistributionBindings
{
    /// <summary>Adds <c>Kkr.distributions</c>.</summary>
    public static void AddTo(ObjectBinding<GraphScope, Kkr> kkr) => kkr.Reads<IReadOnlyList<Distribution>>("distributions", async (kkrs, scope, cancel) =>
        Aligned.Lists(kkrs, k => k.Slug, await scope.View.DistributionsOfKkrsAsync([.. kkrs.Select(k => k.Slug)], cancel)));

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<DistributionPurpose>("DistributionPurpose");
        bindings.Enum<PostGround>("PostGround");
        bindings.Query(query =>
        {
            query.Scope<QueryBindings.AtArguments>("distribution", (at, scope, cancel) => scope.AtAsync(at.AsOf, at.KnownAt, cancel));
            query.Answers<GraphScope, QueryBindings.SlugArguments, Distribution?>("distribution", async (arguments, scope, cancel) =>
                (await scope.View.FindDistributionsAsync([arguments.Slug], cancel))[0] ?? throw new FieldException(
                    $"No distribution has the slug \"{arguments.Slug}\": Kkr.distributions lists them. (Ingen fordeling har den adresse.)", "UNKNOWN_DISTRIBUTION"));
        });
        bindings.Object<Distribution>("Distribution", distribution =>
        {
            distribution.Property("id", d => GlobalId.Of("Distribution", d.Id));
            distribution.Property("slug", d => d.Slug);
            distribution.Property("name", d => d.Name);
            distribution.Reads<Kkr?>("kkr", (distributions, scope, cancel) => Aligned.OneByTextAsync(distributions, d => d.KkrSlug, scope.View.KkrsAsync, cancel));
            distribution.Property("purpose", d => d.Purpose);
            distribution.Reads<RecordedVotes?>("voteTable", (distributions, scope, cancel) => Aligned.OneAsync(distributions, d => (long?)d.VoteTableId, scope.View.VoteTablesByIdAsync, cancel));
            distribution.Property("firstDay", d => d.FirstDay);
            distribution.Property("lastDay", d => d.LastDay);
            distribution.Property("source", d => d.Source);
            distribution.Property("version", d => d.Version);
            Reads<IReadOnlyList<PoolGroup>>(distribution, "groups", (_, reading) => reading is null ? [] : PoolGroup.AllOf(reading));
            Reads<ElectionCount?>(distribution, "count", (_, reading) => reading?.Count);
            Reads<IReadOnlyList<PoolStep>>(distribution, "turns", (_, reading) => reading is null ? [] : [.. reading.Round.Turns.Select(turn => new PoolStep(turn))]);
            Reads<PoolStep?>(distribution, "next", (d, reading) => d.Purpose == DistributionPurpose.Posts && reading?.Round.Next is { } turn ? new PoolStep(turn) : null);
            Reads<LotsNeeded?>(distribution, "lotsNeeded", (_, reading) => reading?.Round.Lots);
            distribution.Property("drawnLots", d => d.Lots);
            distribution.Reads<IReadOnlyList<PoolPost>>("posts", PostsAsync);
            Reads<ElectedChairs?>(distribution, "chairElection", (d, reading) => reading?.Chairs is { } chairs ? new ElectedChairs(chairs, d.MeetingDay) : null);
            distribution.Reads<LanguageArguments, IReadOnlyList<string>>("broken", async (distributions, arguments, scope, cancel) =>
                [.. (await scope.View.BrokenStepsAsync(distributions, cancel)).Select(broken => (IReadOnlyList<string>)[.. broken.Select(text => text.In(arguments.Language))])]);
        });
        AddParts(bindings);
        AddPosts(bindings);
    }

    private static void AddParts(Bindings<GraphScope> bindings)
    {
        bindings.Object<PoolGroup>("PoolGroup", group =>
        {
            group.Property("name", g => g.List.Id);
            group.Property("letters", g => g.Letters);
            group.Property("alliance", g => g.List.Alliance);
            group.Property("votes", g => g.List.Votes);
            group.Property("entitlement", g => g.Share.Posts);
            group.Property("chosen", g => g.Share.Chosen);
            group.Property("toCome", g => g.Share.ToCome);
        });
        bindings.Object<PoolStep>("PoolTurn", turn =>
        {
            turn.Property("number", t => t.Turn.Number);
            turn.Property("group", t => t.Turn.Group);
            turn.Reads<SeatState?>("post", (turns, scope, cancel) => Aligned.OneAsync(turns, t => t.Post, scope.View.SeatsByIdAsync, cancel));
            turn.Property("day", t => t.Turn.Choice?.Day);
        });
        bindings.Object<ElectedChairs>("ChairElection", chairs =>
        {
            chairs.Property("chair", c => c.Election.Chair);
            chairs.Property("viceChair", c => c.Election.ViceChair);
            chairs.Property("mark", _ => ChairElection.QuotientOrderMark);
            chairs.Property("meetingDay", c => c.MeetingDay);
            chairs.Property("alliancesDueBy", c => c.MeetingDay is { } day ? (LocalDate?)ChairElection.NoticeDeadline(day) : null);
            chairs.Property<LanguageArguments, string>("workingDays", (_, arguments) => WorkingDays.Assumption.In(arguments.Language));
            chairs.Property("workingDaysMark", _ => WorkingDays.AssumptionMark);
        });
    }

    private static void AddPosts(Bindings<GraphScope> bindings)
    {
        bindings.Object<PoolPost>("PoolPost", post =>
        {
            post.Property("seat", p => p.Seat);
            post.Property("group", p => p.Now?.Group);
            post.Property("number", p => p.Number);
            post.Property("ground", p => p.Now?.Ground);
            post.Property<LanguageArguments, string?>("groundText", (p, arguments) => p.Now is { } now ? GroundWords.Of(now).In(arguments.Language) : null);
            post.Property<LanguageArguments, string?>("paragraph", (p, arguments) => p.Now is { } now ? GroundWords.Paragraph(now.Ground).In(arguments.Language) : null);
            post.Property("force", p => p.Now is null ? (Force?)null : Force.Convention);
            post.Property("application", p => p.Now is null ? (Application?)null : Application.Analogy);
            post.Property("ledger", p => p.Ledger);
        });
        bindings.Object<PostHolding>("PostHolding", holding =>
        {
            holding.Property("group", h => h.Group);
            holding.Property("ground", h => h.Ground);
            holding.Property<LanguageArguments, string>("groundText", (h, arguments) => GroundWords.Of(h).In(arguments.Language));
            holding.Property<LanguageArguments, string>("paragraph", (h, arguments) => GroundWords.Paragraph(h.Ground).In(arguments.Language));
            holding.Property("firstDay", h => h.FirstDay);
            holding.Property("lastDay", h => h.LastDay);
        });
    }

    private static void Reads<T>(ObjectBinding<GraphScope, Distribution> type, string field, Func<Distribution, DistributionReading?, T> read) =>
        type.Reads(field, async (IReadOnlyList<Distribution> distributions, GraphScope scope, CancellationToken cancel) =>
            (IReadOnlyList<T>)[.. distributions.Zip(await scope.View.ReadingsAsync(distributions, cancel), read)]);

    private static async ValueTask<IReadOnlyList<IReadOnlyList<PoolPost>>> PostsAsync(IReadOnlyList<Distribution> distributions, GraphScope scope, CancellationToken cancel)
    {
        var readings = await scope.View.ReadingsAsync(distributions, cancel);
        string[] posts = [.. distributions.SelectMany(distribution => distribution.Posts).Distinct(StringComparer.Ordinal)];
        var states = await scope.View.SeatsByIdAsync([.. posts.Select(post => long.Parse(post, NumberStyles.None, CultureInfo.InvariantCulture))], cancel);
        var seats = posts.Zip(states).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return [.. distributions.Zip(readings, (distribution, reading) => PostsOf(distribution, reading, seats, scope.View.Day))];
    }

    private static IReadOnlyList<PoolPost> PostsOf(Distribution distribution, DistributionReading? reading, Dictionary<string, SeatState?> seats, LocalDate day)
    {
        if (reading is null)
            return [.. distribution.Posts.Select(post => new PoolPost(seats[post], null, null, []))];
        var vacant = distribution.Posts
            .Where(post => seats[post] is { Occupancy: Occupancy.Vacant, VacantSince: not null })
            .ToDictionary(post => post, post => seats[post]!.VacantSince!.Value, StringComparer.Ordinal);
        var ledger = reading.Ledger(vacant);
        var lines = ledger.Holdings.ToLookup(line => line.Post, StringComparer.Ordinal);
        return [.. distribution.Posts.Select(post => new PoolPost(seats[post], lines[post].FirstOrDefault()?.Number, ledger.On(post, day), [.. lines[post]]))];
    }
}
