using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Appointments;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Composition;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Nominations by FactId, aligned; null for one that the register does not know, or that the reader may not know of.</summary>
    public async Task<IReadOnlyList<Nomination?>> NominationsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];
        long[] distinct = [.. ids.Distinct()];
        var rows = await ListAsync(db => session.Sight.Nominations(db).Known(State).Where(row => EF.Parameter(distinct).Contains(row.FactId)), cancel);
        return Align(ids, (await InWordsAsync(rows, WithStatements, cancel)).ToDictionary(nomination => nomination.FactId));
    }

    /// <summary>The nominations of each forum, of every period, in the order in which they came; confidential ones for the secretariat only.</summary>
    public async Task<ILookup<long, Nomination>> NominationsOfForaAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, Nomination>();
        long[] distinct = [.. forumIds.Distinct()];
        var rows = await ListAsync(db => session.Sight.Nominations(db).Known(State).Where(row => EF.Parameter(distinct).Contains(row.ForumId)).OrderBy(row => row.FactId), cancel);
        return (await InWordsAsync(rows, WithStatements, cancel)).ToLookup(nomination => nomination.ForumId);
    }

    /// <summary>The nominations of each round, in the order in which they came; none for the public.</summary>
    public async Task<ILookup<long, Nomination>> NominationsOfRoundsAsync(IReadOnlyList<long> roundIds, CancellationToken cancel)
    {
        if (roundIds.Count == 0 || session.Audience != Audience.Secretariat)
            return Nothing<long, Nomination>();
        long[] distinct = [.. roundIds.Distinct()];
        var rows = await ListAsync(db => session.Sight.Nominations(db).Known(State).Where(row => row.RoundId != null && EF.Parameter(distinct).Contains(row.RoundId.Value)).OrderBy(row => row.FactId), cancel);
        return (await InWordsAsync(rows, WithStatements, cancel)).ToLookup(nomination => nomination.RoundId!.Value);
    }

    /// <summary>The rounds of nomination, the latest period first; none for the public.</summary>
    public async Task<IReadOnlyList<NominationRound>> NominationRoundsAsync(CancellationToken cancel)
    {
        if (session.Audience != Audience.Secretariat)
            return [];
        var rows = await ListAsync(db => session.Sight.Rounds(db).Known(State).OrderByDescending(row => row.FirstDay).ThenByDescending(row => row.FactId), cancel);
        return [.. rows.Select(row => row.ToRound())];
    }

    /// <summary>Rounds by FactId, aligned; null for one there is not, and for the public.</summary>
    public async Task<IReadOnlyList<NominationRound?>> NominationRoundsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];
        long[] distinct = session.Audience == Audience.Secretariat ? [.. ids.Distinct()] : [];
        var rows = await ListAsync(db => session.Sight.Rounds(db).Known(State).Where(row => EF.Parameter(distinct).Contains(row.FactId)), cancel);
        return Align(ids, rows.ToDictionary(row => row.FactId, row => row.ToRound()));
    }

    /// <summary>
    /// The rounds of each forum for the period of the day, the newest first; none for the public. Whether one still awaits nominations is said of the day of the last entry
    /// that this view knows of, not of today: the same day and state give the same answer whenever they are asked for, and so does a receipt of it.
    /// </summary>
    private async Task<ILookup<long, RoundStanding>> RoundStandingsAsync(long[] forumIds, CancellationToken cancel)
    {
        if (forumIds.Length == 0 || session.Audience != Audience.Secretariat)
            return Nothing<long, RoundStanding>();
        var rows = await ListAsync(db => session.Sight.Rounds(db).At(Day, State).Where(row => EF.Parameter(forumIds).Contains(row.ForumId)).OrderByDescending(row => row.FactId), cancel);
        if (rows.Count == 0)
            return Nothing<long, RoundStanding>();
        var entries = await ListAsync(db => db.Journal.Where(entry => entry.Number <= State).OrderByDescending(entry => entry.Number).Select(entry => entry.At).Take(1), cancel);
        var known = RegisterDay.Of(entries[0]);
        return rows.Select(row => row.ToRound()).ToLookup(round => round.ForumId, round => new RoundStanding(round, round.AwaitsNominations(known)));
    }

    /// <summary>The links of each round that are not closed; none for the public.</summary>
    public async Task<ILookup<long, NominationLink>> NominationLinksAsync(IReadOnlyList<long> roundIds, CancellationToken cancel)
    {
        if (roundIds.Count == 0 || session.Audience != Audience.Secretariat)
            return Nothing<long, NominationLink>();
        long[] distinct = [.. roundIds.Distinct()];
        var rows = await ListAsync(
            db =>
            {
                var links = db.NominationLinks.Known(State).Where(row => EF.Parameter(distinct).Contains(row.RoundId));
                var rounds = session.Sight.Rounds(db);
                return (session.Sight.IsWhole ? links : links.Where(row => rounds.Any(round => round.FactId == row.RoundId))).OrderBy(row => row.FactId);
            },
            cancel);
        return rows.ToLookup(row => row.RoundId, row => row.ToLink());
    }

    /// <summary>What the link with a secret of this hash opens on the day: to whoever has the secret, whoever reads.</summary>
    /// <returns>The link with its round; null when no link has it, when it is closed or has run out.</returns>
    public async Task<(NominationLink Link, NominationRound Round)?> FindNominationLinkAsync(string tokenHash, CancellationToken cancel)
    {
        var links = await ListAsync(db => db.NominationLinks.At(Day, State).Where(row => row.TokenHash == tokenHash), cancel);
        if (links.Count == 0)
            return null;
        var roundId = links[0].RoundId;
        var rounds = await ListAsync(db => db.NominationRounds.Known(State).Where(row => row.FactId == roundId), cancel);
        return rounds.Count == 0 ? null : (links[0].ToLink(), rounds[0].ToRound());
    }

    /// <summary>What an organisation has sent by its link to a round and not taken back, in the order in which it came; nothing that came in another way. Only for whoever has the secret of the link.</summary>
    public async Task<IReadOnlyList<Nomination>> NominationsByLinkAsync(NominationLink link, CancellationToken cancel)
    {
        var rows = await ListAsync(
            db => db.Nominations.Known(State).Where(row => row.RoundId == link.RoundId && row.OrganisationSlug == link.OrganisationSlug && row.SourcePaper == NominationRow.SentByLink).OrderBy(row => row.FactId), cancel);
        return await InWordsAsync(rows, withStatements: true, cancel);
    }

    /// <summary>The secretariat's own template of a letter, file name and DOCX; null when it has none, and for the public.</summary>
    public async Task<(string FileName, byte[] Document)?> LetterTemplateAsync(LetterKind kind, CancellationToken cancel)
    {
        if (session.Audience != Audience.Secretariat)
            return null;
        var rows = await ListAsync(db => db.LetterTemplates.Known(State).Where(row => row.Kind == kind).OrderByDescending(row => row.RecordedIn).Take(1), cancel);
        return rows.Count == 0 ? null : (rows[0].FileName, Convert.FromBase64String(rows[0].Document));
    }

    /// <summary>The day on which each nomination was erased, aligned; null for one that was not.</summary>
    public async Task<IReadOnlyList<LocalDate?>> ErasedDaysAsync(IReadOnlyList<Nomination> nominations, CancellationToken cancel)
    {
        long[] ids = [.. nominations.Where(nomination => nomination.Erased).Select(nomination => nomination.FactId).Distinct()];
        if (ids.Length == 0)
            return [.. nominations.Select(_ => (LocalDate?)null)];
        var rows = await ListAsync(db => session.Sight.Nominations(db).Known(State).Where(row => EF.Parameter(ids).Contains(row.FactId)).Select(row => new { row.FactId, Digest = row.NameDigest ?? row.ReasonDigest }), cancel);
        var entries = await ErasingEntriesAsync(cancel);
        var numbers = rows.Where(row => row.Digest is not null && entries.ContainsKey(Convert.ToHexStringLower(row.Digest))).ToDictionary(row => row.FactId, row => entries[Convert.ToHexStringLower(row.Digest!)]);
        long[] distinct = [.. numbers.Values.Distinct()];
        var instants = await ListAsync(db => db.Journal.Where(entry => EF.Parameter(distinct).Contains(entry.Number)).Select(entry => new { entry.Number, entry.At }), cancel);
        var days = instants.ToDictionary(entry => entry.Number, entry => RegisterDay.Of(entry.At));
        return [.. nominations.Select(nomination => numbers.TryGetValue(nomination.FactId, out var number) && days.TryGetValue(number, out var day) ? (LocalDate?)day : null)];
    }

    private bool WithStatements => session.Audience == Audience.Secretariat;

    /// <summary>Nominations with what is sealed of them; what was erased is absent, and said to be so.</summary>
    private async Task<IReadOnlyList<Nomination>> InWordsAsync(IReadOnlyList<NominationRow> rows, bool withStatements, CancellationToken cancel)
    {
        var digests = rows.SelectMany(row => new[] { row.NameDigest, row.DetailsDigest, row.ReasonDigest }).OfType<byte[]>().ToList();
        var (values, statements) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<long, string>());
        if (digests.Count > 0)
        {
            var found = await ListAsync(db => db.SealedValues.Where(value => digests.Contains(value.Digest)).Select(value => new { value.Digest, value.Value }), cancel);
            values = found.ToDictionary(value => Convert.ToHexString(value.Digest), value => value.Value, StringComparer.Ordinal);
        }

        if (withStatements && values.Count > 0)
            statements = await StatementsAsync([.. rows.Where(row => row.NameDigest is not null).Select(row => row.FactId)], cancel);
        var foreign = withStatements ? await ForeignAsync(rows, cancel) : [];
        return [.. rows.Select(InWords)];

        string? Value(byte[]? digest) => digest is null ? null : values.GetValueOrDefault(Convert.ToHexString(digest));

        Nomination InWords(NominationRow row)
        {
            var details = Value(row.DetailsDigest) is { } json ? CanonicalJson.Read<CandidateDetails>(json) : null;
            return new Nomination(
                row.FactId, row.ForumId, row.SeatKind, row.OrganisationSlug.Length == 0 ? null : row.OrganisationSlug, row.PersonId ?? details?.PersonId, row.StatedReason ?? Value(row.ReasonDigest), row.Span, row.Source)
            {
                FromSmallCompany = row.FromSmallCompany ?? details?.Small,
                Confidential = row.Confidential,
                RoundId = row.RoundId,
                RecordedIn = row.RecordedIn,
                NamesSomebody = row.NameDigest is not null || row.PersonId is not null || (row.StatedReason is null && row.ReasonDigest is null),
                Erased = (row.NameDigest ?? row.ReasonDigest) is { } sealedValue && Value(sealedValue) is null,
                Candidate = Value(row.NameDigest) is { } name
                    ? new Candidate(
                        name, details?.Title, details?.Workplace, foreign.Contains(row.ForumId) ? null : details?.Gender, details?.Municipality, foreign.Contains(row.ForumId) ? null : statements.GetValueOrDefault(row.FactId))
                    : null,
            };
        }
    }

    /// <summary>The fora of these nominations that are of no KKR of the reader's: of their public nominations the reader knows what the public knows.</summary>
    private async Task<HashSet<long>> ForeignAsync(IReadOnlyList<NominationRow> rows, CancellationToken cancel)
    {
        if (rows.Count == 0 || session.Sight.IsWhole || session.Sight.IsPublic)
            return [];
        long[] fora = [.. rows.Select(row => row.ForumId).Distinct()];
        var own = await ListAsync(db => session.Sight.Fora(db).Where(forum => EF.Parameter(fora).Contains(forum)).Distinct(), cancel);
        return [.. fora.Except(own)];
    }

    private async Task<Dictionary<long, string>> StatementsAsync(long[] nominationIds, CancellationToken cancel)
    {
        var pieces = await ListAsync(
            db => db.NominationTexts.Known(State).Where(row => EF.Parameter(nominationIds).Contains(row.NominationId)).Join(
                db.SealedValues, row => row.TextDigest, value => value.Digest, (row, value) => new { row.NominationId, row.Place, value.Value }),
            cancel);
        return pieces.GroupBy(piece => piece.NominationId).ToDictionary(text => text.Key, text => string.Concat(text.OrderBy(piece => piece.Place).Select(piece => piece.Value)));
    }
}
