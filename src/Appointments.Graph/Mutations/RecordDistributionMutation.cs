using Appointments.Data.Commands;
using Appointments.Domain.Elections.Distributions;
using Appointments.Graph.Elections;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>recordDistribution</c>: a distribution over the groups of a KKR, or what was wrong with one.</summary>
internal static class RecordDistributionMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "recordDistribution",
        new Validator(),
        input => new RecordDistribution(
            new NewDistribution(
                input.Name.Trim(),
                input.Kkr,
                input.Purpose,
                InputIds.Number(input.VoteTable, "VoteTable")!.Value,
                [.. (input.Groups ?? []).Select(group => group.ToGroup())],
                [.. (input.Posts ?? []).Select(post => InputIds.Number(post, "Seat")!.Value)],
                input.MeetingDay,
                input.FirstDay,
                input.LastDay,
                input.Source?.ToSource()),
            InputIds.Number(input.Corrects, "Distribution"),
            input.Restart ?? false,
            input.ExpectedVersion),
        input => input.FirstDay,
        DistributionPayload.Bind);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Name,
        string Kkr,
        DistributionPurpose Purpose,
        string VoteTable,
        IReadOnlyList<PoolGroupInput>? Groups,
        IReadOnlyList<string>? Posts,
        LocalDate? MeetingDay,
        LocalDate FirstDay,
        LocalDate LastDay,
        SourceInput? Source,
        string? Corrects,
        bool? Restart) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        private const int MostGroups = 100;
        private const int MostPosts = 200;

        public Validator()
        {
            Text(input => input.Name, 400);
            Day(input => input.MeetingDay);
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            RuleFor(input => input.LastDay).Must((input, last) => last >= input.FirstDay)
                .Says("END_BEFORE_START", "Den sidste dag ligger før den første.", "The last day lies before the first.");
            this.IsId(input => input.VoteTable, "VoteTable");
            this.IsId(input => input.Corrects, "Distribution");
            RuleFor(input => input.Groups).Must(groups => groups is null || groups.Count <= MostGroups)
                .Says("TOO_MANY_GROUPS", $"En fordeling har højst {MostGroups} navngivne grupper.", $"A distribution has at most {MostGroups} named groups.");
            RuleForEach(input => input.Groups).Must(group => group.IsWhole)
                .Says("BAD_GROUP", "En gruppe har et navn på 1 til 60 tegn og mindst én liste med et bogstav på 1 til 4 tegn.", "A group has a name of 1 to 60 characters and at least one list with a letter of 1 to 4 characters.");
            RuleFor(input => input.Posts).Must((input, posts) => input.Purpose != DistributionPurpose.Posts || posts is { Count: > 0 and <= MostPosts })
                .Says("POSTS_NEEDED", $"En pulje har 1 til {MostPosts} poster.", $"A pool has 1 to {MostPosts} posts.");
            RuleFor(input => input.Posts).Must((input, posts) => input.Purpose != DistributionPurpose.Chairs || posts is null or { Count: 0 })
                .Says("POSTS_NOT_TAKEN", "Formand og næstformand fordeles uden poster; udelad dem.", "Chair and vice-chair are given out without posts; leave them out.");
            RuleForEach(input => input.Posts).Must(post => InputIds.Number(post, "Seat") is not null)
                .Says("BAD_ID", "Det er ikke id'et på en plads i dette register: brug et, som et id-felt har givet.", "That is no id of a seat of this register: hand back one that an id field gave.");
            RuleFor(input => input.Posts).Must(posts => posts is null || posts.Distinct(StringComparer.Ordinal).Count() == posts.Count)
                .Says("POST_TWICE", "En plads står to gange i puljen.", "A seat stands twice in the pool.");
            this.HasSource(input => input.Source);
        }
    }
}
