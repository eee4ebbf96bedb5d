using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.Appointments;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>What was wrong with an appointment all along; what is null was right.</summary>
public sealed record AppointmentCorrection
{
    /// <summary>True when there never was such an appointment; then nothing else is given.</summary>
    public bool Retracts { get; init; }

    /// <summary>Slug of who it really is.</summary>
    public string? Person { get; init; }

    /// <summary>The seat that it really is, in the same forum.</summary>
    public SeatRef? Seat { get; init; }

    /// <summary>How far it had really come.</summary>
    public AppointmentStatus? Status { get; init; }

    /// <summary>The first day.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>On what the first day rests.</summary>
    public DayBasis? FirstDayBasis { get; init; }

    /// <summary>The last day.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>On what the last day rests; Open takes the last day away.</summary>
    public DayBasis? LastDayBasis { get; init; }

    /// <summary>FactId of the decision.</summary>
    public long? Decision { get; init; }

    /// <summary>Letter of the party.</summary>
    public string? Party { get; init; }

    /// <summary>Code of the municipality.</summary>
    public string? Municipality { get; init; }

    /// <summary>Why it ended before its time.</summary>
    public string? EndReason { get; init; }

    /// <summary>Where it stands.</summary>
    public Source? Source { get; init; }

    /// <summary>What was given and is not so: <c>decision</c>, <c>party</c>, <c>municipality</c>, <c>endReason</c>.</summary>
    public IReadOnlyList<string> Clear { get; init; } = [];

    internal JsonObject ToJson() => new()
    {
        ["retracts"] = Retracts,
        ["person"] = Person,
        ["seat"] = Seat?.ToString(),
        ["status"] = Status?.ToString(),
        ["firstDay"] = FirstDay?.Iso(),
        ["firstDayBasis"] = FirstDayBasis?.ToString(),
        ["lastDay"] = LastDay?.Iso(),
        ["lastDayBasis"] = LastDayBasis?.ToString(),
        ["decision"] = Decision,
        ["party"] = CommandJson.Sensitive(Party),
        ["municipality"] = Municipality,
        ["endReason"] = EndReason,
        ["source"] = CommandJson.Of(Source),
        ["clear"] = new JsonArray([.. Clear.Select(name => (JsonNode)name)]),
    };
}
