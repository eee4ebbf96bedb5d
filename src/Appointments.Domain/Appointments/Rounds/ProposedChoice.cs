using Appointments.Domain.Composition;
using Appointments.Domain.Law;

namespace Appointments.Domain.Appointments.Rounds;

/// <summary>A choice among the nominees of a round, and the board it gives.</summary>
/// <param name="Picks">Who gets which seat.</param>
/// <param name="Composition">The board on the first day of the period.</param>
public sealed record ProposedChoice(IReadOnlyList<Pick> Picks, CompositionResult Composition)
{
    /// <summary>The smaller, the better: what binds and is broken; other law; agreements and statutes; principles and conventions; what is undetermined. The law comes first, whatever the rest.</summary>
    public (int Binding, int Law, int Agreed, int Others, int Open) Order => (
        Violated(finding => finding.Binds),
        Violated(finding => finding.Force == Force.Law),
        Violated(finding => finding.Force is Force.Statute or Force.Agreement),
        Violated(finding => finding.Force is Force.Principle or Force.Convention),
        Composition.Findings.Count(finding => finding.Answer == Answer.Undetermined));

    private int Violated(Func<Finding, bool> which) => Composition.Findings.Count(finding => finding.Answer == Answer.Violated && which(finding));
}
