using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Who is to stand in for the holder of a seat, and when.</summary>
/// <param name="Forum">Slug of the forum.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Person">Slug of the person.</param>
/// <param name="FirstDay">First day.</param>
public sealed record NewDeputy(string Forum, SeatRef Seat, string Person, LocalDate FirstDay)
{
    /// <summary>The place in the order of deputies, from 1; null takes the first after all that are taken on a day of the span.</summary>
    public int? Order { get; init; }

    /// <summary>On what the first day rests: Stated or Attested.</summary>
    public DayBasis FirstDayBasis { get; init; } = DayBasis.Stated;

    /// <summary>Last day, included; null takes that of the function period, and where the forum has none, of the council term.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Where it stands; null when the secretariat registers it without a paper of its own.</summary>
    public Source? Source { get; init; }

    internal Span SpanIn(LawDocument? law, SeatLife seat)
    {
        if (LastDay is { } last)
            return new Span(FirstDay, FirstDayBasis, last, DayBasis.Stated);
        var term = law?.LastDayOfTerm(FirstDay) ?? CouncilTerm.LastDayOf(FirstDay);
        return new Span(FirstDay, FirstDayBasis, seat.Exists(FirstDay) ? LocalDate.Min(term, seat.LastDay) : term, DayBasis.TermAssumed);
    }

    internal JsonObject ToJson() => new()
    {
        ["forum"] = Forum,
        ["seat"] = Seat.ToString(),
        ["person"] = Person,
        ["order"] = Order,
        ["firstDay"] = FirstDay.Iso(),
        ["firstDayBasis"] = FirstDayBasis.ToString(),
        ["lastDay"] = LastDay?.Iso(),
        ["source"] = CommandJson.Of(Source),
    };
}
