using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Text;

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

    /// <summary>Whether each forum as a whole is lawful on the day, aligned; null where the law of its kind is not known or does not cover the day.</summary>
    public async Task<IReadOnlyList<CompositionResult?>> CompositionAsync(IReadOnlyList<Forum> fora, CancellationToken cancel)
    {
        var facts = await CompositionFactsAsync(fora, cancel);
        return [.. facts.Select(forum => forum is null ? null : CompositionCheck.Check(forum, Day))];
    }
}
