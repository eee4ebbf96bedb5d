using Appointments.Domain.Composition;
using Appointments.Domain.Elections;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Balance;

/// <summary>How the seats that a KKR fills are spread over parties, municipalities, women and men.</summary>
/// <param name="Together">All of them together.</param>
/// <param name="Fora">Each forum by itself.</param>
/// <param name="NotCovered">Names of fora left out because the law of their kind does not cover the day.</param>
/// <param name="Votes">The votes that entitlements are computed on; null when none are recorded.</param>
/// <param name="NoEntitlement">Why there are no entitlements; null when there are.</param>
/// <param name="Proportion">Whether the parties have their proportion of all political seats together: a convention, not verified. Null when there is no political seat.</param>
/// <param name="Chairs">The chairs among the seats; without entitlements, for nobody's proportion of chairs is a convention.</param>
/// <param name="ViceChairs">The vice-chairs among the seats; without entitlements.</param>
/// <param name="Years">What began in each year asked, the earliest first.</param>
public sealed record KkrBalance(
    SeatBalance Together,
    IReadOnlyList<ForumBalance> Fora,
    IReadOnlyList<string> NotCovered,
    RecordedVotes? Votes,
    LocalizedText? NoEntitlement,
    Finding? Proportion,
    SeatBalance Chairs,
    SeatBalance ViceChairs,
    IReadOnlyList<YearBalance> Years);
