using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>
    /// The law of each kind as this state knows it, by kind; a kind without law is absent. The document carries all its days: whether
    /// it answers for the day of the view is the caller's question (<see cref="LawDocument.CoveredFrom"/>).
    /// </summary>
    public async Task<IReadOnlyDictionary<string, LawDocument>> LawAsync(IReadOnlyList<string> kinds, CancellationToken cancel)
    {
        var law = await session.LawAsync(State, cancel);
        return kinds.Distinct(StringComparer.Ordinal).Where(law.ContainsKey).ToDictionary(kind => kind, kind => law[kind], StringComparer.Ordinal);
    }

    /// <summary>The law of every kind as this state knows it, in the Danish order of their names; one's own kinds are among them.</summary>
    public async Task<IReadOnlyList<LawDocument>> AllLawAsync(CancellationToken cancel)
    {
        var law = await session.LawAsync(State, cancel);
        return [.. law.Values.OrderBy(document => SortKey.Of(document.Name.Da), StringComparer.Ordinal).ThenBy(document => document.Kind, StringComparer.Ordinal)];
    }

    /// <summary>The law of a kind as fora of a KKR have it before any of them sets something for itself; null for a kind that has no law.</summary>
    public async Task<LawDocument?> LawOfKkrAsync(string kind, string kkr, CancellationToken cancel)
    {
        if (!(await session.LawAsync(State, cancel)).TryGetValue(kind, out var law))
            return null;
        var areas = await ListAsync(db => ForumTraitsReader.Areas(db.KkrAreas.Known(State), db.Municipalities.Known(State), [kkr]), cancel);
        return ForumLaw.Of(law, ForumTraitsReader.Of(new LawScope(0, kind, kkr), [], areas));
    }

    /// <summary>The law of each forum, by id; a forum whose kind has no law is absent.</summary>
    public Task<IReadOnlyDictionary<long, LawDocument>> LawOfForaAsync(IReadOnlyList<Forum> fora, CancellationToken cancel) =>
        LawOfAsync([.. fora.Select(LawScope.Of)], cancel);

    /// <summary>
    /// The law of each forum, by id: that of its kind with what the kind leaves to it filled in; a forum whose kind has no law is absent. Statements only
    /// where a kind leaves anything to its fora, two for any number of them.
    /// </summary>
    internal async Task<IReadOnlyDictionary<long, LawDocument>> LawOfAsync(IReadOnlyList<LawScope> fora, CancellationToken cancel)
    {
        var law = await session.LawAsync(State, cancel);
        var known = fora.Where(forum => law.ContainsKey(forum.Kind)).DistinctBy(forum => forum.ForumId).ToList();
        var asking = known.FindAll(forum => ForumLaw.HasParameters(law[forum.Kind]) && session.FindLawOf(forum.ForumId, State) is null);
        if (asking.Count > 0)
        {
            long[] ids = [.. asking.Select(forum => forum.ForumId)];
            string[] kkrs = [.. asking.Select(forum => forum.Kkr).OfType<string>().Distinct(StringComparer.Ordinal)];
            var settings = await ListAsync(db => ForumTraitsReader.Settings(db.ForumSettings.Known(State), ids), cancel);
            var areas = await ListAsync(db => ForumTraitsReader.Areas(db.KkrAreas.Known(State), db.Municipalities.Known(State), kkrs), cancel);
            foreach (var forum in asking)
                session.AddLawOf(forum.ForumId, State, ForumLaw.Of(law[forum.Kind], ForumTraitsReader.Of(forum, settings, areas)));
        }

        return known.ToDictionary(forum => forum.ForumId, forum => session.FindLawOf(forum.ForumId, State) ?? law[forum.Kind].ForKkr(forum.Kkr));
    }

    /// <summary>Whether each forum as a whole is lawful on the day, aligned; null where the law of its kind is not known or does not cover the day.</summary>
    public async Task<IReadOnlyList<CompositionResult?>> CompositionAsync(IReadOnlyList<Forum> fora, CancellationToken cancel)
    {
        var facts = await CompositionFactsAsync(fora, cancel);
        return [.. facts.Select(forum => forum is null ? null : CompositionCheck.Check(forum, Day))];
    }
}
