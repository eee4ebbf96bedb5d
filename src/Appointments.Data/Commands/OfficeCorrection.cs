using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>What was wrong with an office all along; what is null was right.</summary>
public sealed record OfficeCorrection
{
    /// <summary>True when the person never had the office; then nothing else is given.</summary>
    public bool Retracts { get; init; }

    /// <summary>The first day.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day, included.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The title as printed, in Danish.</summary>
    public string? Title { get; init; }

    /// <summary>Where it stands.</summary>
    public Source? Source { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["retracts"] = Retracts, ["firstDay"] = FirstDay?.Iso(), ["lastDay"] = LastDay?.Iso(), ["title"] = Title, ["source"] = CommandJson.Of(Source),
    };

    internal OfficeRow Apply(OfficeRow row) => new()
    {
        FactId = row.FactId,
        PersonId = row.PersonId,
        Kind = row.Kind,
        Title = Title ?? row.Title,
        MunicipalityCode = row.MunicipalityCode,
        RegionCode = row.RegionCode,
        ForumId = row.ForumId,
        Span = new Span(
            FirstDay ?? row.Span.FirstDay,
            FirstDay is null ? row.FirstDayBasis : DayBasis.Stated,
            LastDay ?? row.Span.LastDay,
            LastDay is null ? row.LastDayBasis : DayBasis.Stated),
        Source = Source ?? row.Source,
    };
}
