using Appointments.Data.Commands;
using Appointments.Domain.Elections;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>recordVotes</c>: the votes of an election, or what was wrong with a table of them.</summary>
internal static class RecordVotesMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "recordVotes",
        new Validator(),
        input => new RecordVotes(
            input.Name.Trim(),
            input.Kkr,
            input.Day,
            [.. input.Votes.Select(count => count.ToCount())],
            input.Source?.ToSource(),
            InputIds.Number(input.Corrects, "VoteTable"),
            input.ExpectedVersion),
        input => input.Day,
        payload => payload.Shows("voteTable", VoteTableAsync));

    private static async Task<RecordedVotes?> VoteTableAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.VoteTablesByIdAsync([id], cancel))[0] : null;

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Name,
        string? Kkr,
        LocalDate Day,
        IReadOnlyList<VotesInput> Votes,
        SourceInput? Source,
        string? Corrects) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        private const int MostCounts = 2_000;
        private const long MostVotes = 10_000_000;

        public Validator()
        {
            Text(input => input.Name, 400);
            Day(input => input.Day);
            RuleFor(input => input.Votes).Must(votes => votes.Count is > 0 and <= MostCounts && votes.Any(count => count.Votes > 0) && votes.Sum(count => (long)count.Votes) <= MostVotes)
                .Says(
                    "VOTES_NEEDED",
                    FormattableString.Invariant($"Angiv stemmetallene, højst {MostCounts}, ikke lutter nuller og højst {MostVotes} stemmer i alt."),
                    FormattableString.Invariant($"Give the votes, at most {MostCounts} counts, not all of them zero, and at most {MostVotes} votes in all."));
            RuleForEach(input => input.Votes).Must(count => count.IsWhole)
                .Says("BAD_VOTES", "Et stemmetal har et bogstav på 1 til 4 tegn og er mindst 0.", "A count has a letter of 1 to 4 characters and is at least 0.");
            RuleFor(input => input.Votes).Must(votes => votes.Select(count => (count.Letter.Trim(), count.Municipality)).Distinct().Count() == votes.Count)
                .Says("LETTER_TWICE", "Hvert bogstav kan kun stå én gang i hver kommune (eller én gang i hele området).", "Each letter stands once in each municipality (or once in the whole area).");
            RuleFor(input => input.Votes).Must(votes => votes.All(count => count.Municipality is null) || votes.All(count => count.Municipality is not null))
                .Says(
                    "VOTES_MIXED",
                    "Angiv enten alle stemmetal kommune for kommune eller alle for hele området; ellers ville stemmer tælle to gange.",
                    "Give all votes by municipality or all of the whole area; else votes would count twice.");
            this.IsId(input => input.Corrects, "VoteTable");
            this.HasSource(input => input.Source);
        }
    }
}
