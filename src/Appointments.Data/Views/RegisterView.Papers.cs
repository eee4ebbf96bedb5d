using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Papers;
using Appointments.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>The papers that were read in, the newest meeting first, at most a hundred. Only the secretariat sees them: a paper is its working material until its facts are taken.</summary>
    public async Task<IReadOnlyList<Paper>> PapersAsync(CancellationToken cancel)
    {
        const int most = 100;
        if (session.Audience != Audience.Secretariat)
            return [];
        var rows = await ListAsync(db => session.Sight.Papers(db).Known(State).OrderByDescending(row => row.FirstDay).ThenByDescending(row => row.FactId).Take(most), cancel);
        return [.. rows.Select(row => row.ToPaper())];
    }

    /// <summary>Papers by id, aligned; null for an id that no paper has, and for all but the secretariat.</summary>
    public async Task<IReadOnlyList<Paper?>> PapersByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0 || session.Audience != Audience.Secretariat)
            return [.. ids.Select(_ => (Paper?)null)];
        var distinct = ids.Distinct().ToArray();
        var rows = await ListAsync(db => session.Sight.Papers(db).Known(State).Where(row => EF.Parameter(distinct).Contains(row.FactId)), cancel);
        return Align(ids, rows.ToDictionary(row => row.FactId, row => row.ToPaper()));
    }

    /// <summary>The text of each paper, aligned; a piece that was erased is told in square brackets.</summary>
    public async Task<IReadOnlyList<string>> PaperTextsAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0 || session.Audience != Audience.Secretariat)
            return [.. ids.Select(_ => "")];
        var distinct = ids.Distinct().ToArray();
        var rows = await ListAsync(db => session.Sight.Papers(db).Known(State).Where(row => EF.Parameter(distinct).Contains(row.FactId)).Select(row => new { row.FactId, row.TextDigests }), cancel);
        var digests = rows.ToDictionary(row => row.FactId, row => row.TextDigests.Chunk(SealedValueRow.DigestBytes).ToList());
        byte[][] wanted = [.. digests.Values.SelectMany(pieces => pieces)];
        var values = await ListAsync(db => db.SealedValues.Where(value => EF.Parameter(wanted).Contains(value.Digest)), cancel);
        var found = values.ToDictionary(value => Convert.ToHexStringLower(value.Digest), value => value.Value, StringComparer.Ordinal);
        return [.. ids.Select(id => string.Concat(digests.GetValueOrDefault(id, []).Select(digest => found.GetValueOrDefault(Convert.ToHexStringLower(digest), "[slettet]"))))];
    }

    /// <summary>What was answered to each paper's proposals.</summary>
    public async Task<ILookup<long, PaperAnswer>> PaperAnswersAsync(IReadOnlyList<long> paperIds, CancellationToken cancel)
    {
        if (paperIds.Count == 0 || session.Audience != Audience.Secretariat)
            return Nothing<long, PaperAnswer>();
        var ids = paperIds.Distinct().ToArray();
        var rows = await ListAsync(db => db.PaperAnswers.Known(State).Where(row => EF.Parameter(ids).Contains(row.PaperId)), cancel);
        return rows.OrderBy(row => row.RecordedIn).ThenBy(row => row.FactId).ToLookup(row => row.PaperId, row => row.ToAnswer());
    }

    /// <summary>Who may be meant by each of these names, aligned, the closest first: persons one of whose spellings is like the name as <see cref="PersonNames"/> compares.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<PersonMatch>>> MatchPersonsAsync(IReadOnlyList<string> names, CancellationToken cancel)
    {
        if (names.Count == 0)
            return [];

        // All spellings at once: a likeness is no question a database can be asked, and the names of all councils are few thousand.
        var rows = await ListAsync(
            db => db.PersonNames.Known(State).Select(row => new { row.PersonId, row.Name }).Concat(db.PersonAliases.Known(State).Select(row => new { row.PersonId, row.Name })), cancel);
        var spellings = rows.Select(row => (row.PersonId, row.Name)).Distinct().ToList();
        var matches = names.Select(name => spellings
            .Select(row => (row.PersonId, row.Name, Likeness: PersonNames.Compare(name, row.Name)))
            .Where(row => row.Likeness is not null)
            .OrderBy(row => row.Likeness).ThenBy(row => row.PersonId)
            .ToList()).ToList();
        var persons = await PersonsByIdAsync([.. matches.SelectMany(found => found.Select(row => row.PersonId)).Distinct()], cancel);
        var byId = matches.SelectMany(found => found.Select(row => row.PersonId)).Distinct().Zip(persons).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!);
        return
        [
            .. matches.Select(found => (IReadOnlyList<PersonMatch>)
            [
                .. found.Where(row => byId.ContainsKey(row.PersonId))
                    .Select(row => new PersonMatch(byId[row.PersonId], row.Name, row.Likeness!.Value))
                    .DistinctBy(match => match.Person.Id),
            ]),
        ];
    }
}
