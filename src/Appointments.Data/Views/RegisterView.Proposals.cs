using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Proposals;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Proposals in the order in which they came in, those about the reader's own KKRs. They are the secretariat's to read; whoever asks for others must not ask this.</summary>
    /// <param name="state">Only those of this state; null for all.</param>
    /// <param name="first">How many at most; positive.</param>
    /// <param name="after">A cursor of an earlier page; null to start. What is not one throws <see cref="FormatException"/>; <see cref="PageCursor.IsValid"/> tells.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Page<Proposal>> ProposalsAsync(ProposalState? state, int first, string? after, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        var last = after is null ? 0 : PageCursor.Read(after).Id;
        var rows = await ListAsync(db => Told(db, Seen(db, state).Where(row => row.Number > last).OrderBy(row => row.Number).Take(first + 1)), cancel);
        return PageOf(rows, first, after is null, row => row.ToProposal(), row => ("", row.Row.Number));
    }

    /// <summary>How many proposals <see cref="ProposalsAsync"/> lists over all its pages.</summary>
    public Task<int> CountProposalsAsync(ProposalState? state, CancellationToken cancel) => session.AskAsync(db => Seen(db, state).CountAsync(cancel), cancel);

    /// <summary>Proposals by the numbers of their receipts, aligned; null for a number that none has, and for one that is about nothing of the reader's KKRs.</summary>
    public async Task<IReadOnlyList<Proposal?>> ProposalsByNumberAsync(IReadOnlyList<long> numbers, CancellationToken cancel)
    {
        if (numbers.Count == 0)
            return [];
        var distinct = numbers.Distinct().ToArray();
        var rows = await ListAsync(db => Told(db, Seen(db, state: null).Where(row => EF.Parameter(distinct).Contains(row.Number))), cancel);
        return Align(numbers, rows.ToDictionary(row => row.Row.Number, row => row.ToProposal()));
    }

    /// <summary>Proposals by id, aligned; null for an id that none has.</summary>
    public async Task<IReadOnlyList<Proposal?>> ProposalsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];
        var distinct = ids.Distinct().ToArray();
        var rows = await ListAsync(db => Told(db, Proposed(db, state: null).Where(row => EF.Parameter(distinct).Contains(row.FactId))), cancel);
        return Align(ids, rows.ToDictionary(row => row.Row.FactId, row => row.ToProposal()));
    }

    /// <summary>The proposal of a receipt; null when there is none of that number with that code, and nobody learns which of the two is wrong.</summary>
    /// <param name="number">The number of the receipt.</param>
    /// <param name="codeHash">Made by <see cref="ProposalCode.Hash"/>.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Proposal?> FindProposalAsync(long number, string codeHash, CancellationToken cancel) =>
        (await ListAsync(db => Told(db, Proposed(db, state: null).Where(row => row.Number == number && row.CodeHash == codeHash)), cancel)).SingleOrDefault()?.ToProposal();

    /// <summary>Proposals that are answered and whose address is still there, so that the answer is still to be sent; the oldest first.</summary>
    /// <param name="first">How many at most.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<Proposal>> ProposalsToAnswerAsync(int first, CancellationToken cancel)
    {
        var rows = await ListAsync(
            db => Told(
                db,
                Proposed(db, state: null).Where(row => row.State != ProposalState.Open && db.SealedValues.Any(value => value.Digest == row.ContactDigest)).OrderBy(row => row.Number).Take(first)),
            cancel);
        return [.. rows.Select(row => row.ToProposal())];
    }

    /// <summary>Those that the reader may know of.</summary>
    private IQueryable<ProposalRow> Seen(RegisterContext db, ProposalState? state) => Of(session.Sight.Proposals(db), state);

    private IQueryable<ProposalRow> Proposed(RegisterContext db, ProposalState? state) => Of(db.Proposals, state);

    private IQueryable<ProposalRow> Of(IQueryable<ProposalRow> proposals, ProposalState? state)
    {
        var rows = proposals.Known(State);
        return state is { } wanted ? rows.Where(row => row.State == wanted) : rows;
    }

    /// <summary>The rows with what was written, as far as it is not erased.</summary>
    private static IQueryable<ToldProposal> Told(RegisterContext db, IQueryable<ProposalRow> rows) => rows.Select(row => new ToldProposal
    {
        Row = row,
        Wrong = db.SealedValues.Where(value => value.Digest == row.WrongDigest).Select(value => value.Value).FirstOrDefault(),
        Right = db.SealedValues.Where(value => value.Digest == row.RightDigest).Select(value => value.Value).FirstOrDefault(),
        SeenAt = db.SealedValues.Where(value => value.Digest == row.SeenAtDigest).Select(value => value.Value).FirstOrDefault(),
        Contact = db.SealedValues.Where(value => value.Digest == row.ContactDigest).Select(value => value.Value).FirstOrDefault(),
        Answer = db.SealedValues.Where(value => value.Digest == row.AnswerDigest).Select(value => value.Value).FirstOrDefault(),
    });

    private sealed class ToldProposal
    {
        public required ProposalRow Row { get; init; }

        public required string? Wrong { get; init; }

        public required string? Right { get; init; }

        public required string? SeenAt { get; init; }

        public required string? Contact { get; init; }

        public required string? Answer { get; init; }

        public Proposal ToProposal() => new(
            Row.FactId, Row.Number, Row.Subject, Row.SubjectId, Wrong, Right, SeenAt, Contact, Row.ReceivedDay, Row.State, Answer, Row.AnsweredDay, Row.Correction);
    }
}
