using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Who is to have which seat, and when.</summary>
/// <param name="Forum">Slug of the forum.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Person">Slug of the person.</param>
/// <param name="FirstDay">First day.</param>
public sealed record NewAppointment(string Forum, SeatRef Seat, string Person, LocalDate FirstDay)
{
    /// <summary>On what the first day rests: Stated or Attested.</summary>
    public DayBasis FirstDayBasis { get; init; } = DayBasis.Stated;

    /// <summary>Last day, included. Null: with a basis of Open it is open, else it is taken from the function period, and where the forum has none from the council term.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>On what the last day rests; null is Stated when a last day is given.</summary>
    public DayBasis? LastDayBasis { get; init; }

    /// <summary>FactId of the decision; null when it is not recorded yet.</summary>
    public long? Decision { get; init; }

    /// <summary>Letter of the party in whose name; null when none. Only for political seats: party is held of nobody else.</summary>
    public string? Party { get; init; }

    /// <summary>Code of the municipality that the person stands for; null when none.</summary>
    public string? Municipality { get; init; }

    /// <summary>Where it stands; null when the secretariat registers it without a paper of its own.</summary>
    public Source? Source { get; init; }

    /// <summary>The reason for which a demand that it would break is excused; null when none is.</summary>
    public NewExemption? Excuse { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["forum"] = Forum,
        ["seat"] = Seat.ToString(),
        ["person"] = Person,
        ["firstDay"] = FirstDay.Iso(),
        ["firstDayBasis"] = FirstDayBasis.ToString(),
        ["lastDay"] = LastDay?.Iso(),
        ["lastDayBasis"] = LastDayBasis?.ToString(),
        ["decision"] = Decision,
        ["party"] = CommandJson.Sensitive(Party),
        ["municipality"] = Municipality,
        ["source"] = CommandJson.Of(Source),
        ["excuse"] = Excuse?.ToJson(),
    };
}
