using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>The law of each kind as this state knows it, by kind; a kind without law is absent. The document carries all its days: whether it answers for the day of the view is the caller's question (<see cref="LawDocument.CoveredFrom"/>).</summary>
    public Task<IReadOnlyDictionary<string, LawDocument>> LawAsync(IReadOnlyList<string> kinds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>What a check of each forum looks at, aligned; null where the law of its kind is not known or does not cover the day.</summary>
    public Task<IReadOnlyList<CompositionFacts?>> CompositionFactsAsync(IReadOnlyList<Forum> fora, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Whether each forum as a whole is lawful on the day, aligned; null where the law of its kind is not known or does not cover the day.</summary>
    public Task<IReadOnlyList<CompositionResult?>> CompositionAsync(IReadOnlyList<Forum> fora, CancellationToken cancel) => throw new NotImplementedException();
}
