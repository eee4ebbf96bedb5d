using System.Text.Json.Nodes;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A lot that people drew in a distribution, before a witness. It must fit the tie that is open.</summary>
/// <param name="distribution">Slug of the distribution.</param>
/// <param name="level">The level of the tie; null for that of the one that is open.</param>
/// <param name="between">Those who were equal.</param>
/// <param name="winner">Who won.</param>
/// <param name="witness">Who saw it.</param>
/// <param name="at">When; not before the day of the votes, and not after the registration.</param>
/// <param name="where">In which room or meeting.</param>
/// <param name="source">Where it stands; null keeps the distribution's source.</param>
/// <param name="expectedVersion">The distribution's version that the caller saw; null when it does not matter.</param>
public sealed class RecordLot(string distribution, ElectionLevel? level, IReadOnlyList<string> between, string winner, string witness, Instant at, string where, Source? source, long? expectedVersion)
    : DistributionStep(distribution, source, expectedVersion)
{
    /// <inheritdoc/>
    public override string Name => "record-lot";

    private protected override (LocalDate Day, string Field) Happened => (RegisterDay.Of(at), "at");

    private protected override JsonObject StepJson() => new()
    {
        ["level"] = level?.ToString(),
        ["between"] = new JsonArray([.. between.Select(name => (JsonNode)name)]),
        ["winner"] = winner,
        ["witness"] = witness,
        ["at"] = NodaTime.Text.InstantPattern.ExtendedIso.Format(at),
        ["where"] = where,
    };

    private protected override DistributionRow? Step(Recording recording, DistributionRow row, DistributionReading reading, PostNames names)
    {
        if (at > recording.At)
            recording.Refuse(Objection.Of("LOT_IN_FUTURE", $"Loddet kan ikke være trukket efter nu.", $"The lot cannot have been drawn later than now.", "at"));
        var open = reading.Round.Lots;
        var lot = new DrawnLot(level ?? open?.Level ?? ElectionLevel.List, between, [winner], witness, at, where);
        var after = Again(reading, reading.Distribution with { Lots = [.. reading.Distribution.Lots, lot] });
        if (after.Round.RefusedLots.FirstOrDefault(refused => ReferenceEquals(refused.Lot, lot)) is { } refused)
            recording.Refuse(new Objection(open is null ? "NO_LOT_OPEN" : "LOT_REFUSED", refused.Why, "between"));
        return With(row, after, names);
    }
}
