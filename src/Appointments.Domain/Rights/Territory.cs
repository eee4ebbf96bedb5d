namespace Appointments.Domain.Rights;

/// <summary>The KKRs for which somebody may write, by slug.</summary>
/// <param name="Kkrs">Those whose fora they may register in.</param>
/// <param name="Heads">Those of them whose settings, excuses and law are theirs too.</param>
public sealed record Territory(IReadOnlySet<string> Kkrs, IReadOnlySet<string> Heads);
