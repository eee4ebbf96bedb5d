using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>Which seats a demand speaks of: the parameter <c>seats</c>, keys of groups of the seat plan with spaces between.</summary>
internal static class DemandedSeats
{
    public const string Parameter = "seats";

    /// <summary>What a rule may be told of it; whether the plan has such groups is for the reader of law files to say.</summary>
    public static RuleParameter Groups => RuleParameter.Slugs(Parameter, new LocalizedText("nøgler på pladsgrupper", "keys of seat groups")).OnlyInLaw;

    /// <summary>The groups; empty when the demand names none.</summary>
    public static IReadOnlyList<string> Keys(Demand demand) => demand.Words(Parameter);

    /// <summary>The seats of those groups on the day; all seats when the demand names no group.</summary>
    public static IReadOnlyList<SeatState> Of(CompositionFacts facts, Demand demand)
    {
        var keys = Keys(demand);
        return keys.Count == 0 ? facts.Seats : [.. facts.Seats.Where(seat => keys.Contains(seat.Seat.Kind, StringComparer.Ordinal))];
    }
}
