using System.Globalization;
using System.Text.Json.Nodes;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Elections.Pools;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>The group whose turn it is chooses a post of the pool.</summary>
/// <param name="distribution">Slug of the distribution.</param>
/// <param name="group">The group.</param>
/// <param name="post">FactId of the seat.</param>
/// <param name="day">The day of the choice.</param>
/// <param name="source">Where it stands; null keeps the distribution's source.</param>
/// <param name="expectedVersion">The distribution's version that the caller saw; null when it does not matter.</param>
public sealed class ChoosePost(string distribution, string group, long post, LocalDate day, Source? source, long? expectedVersion) : DistributionStep(distribution, source, expectedVersion)
{
    private static readonly Dictionary<ChoiceFault, (string Code, string Field)> Codes = new()
    {
        [ChoiceFault.NotInPool] = ("POST_NOT_IN_POOL", "post"),
        [ChoiceFault.Taken] = ("POST_TAKEN", "post"),
        [ChoiceFault.AllChosen] = ("ALL_CHOSEN", "distribution"),
        [ChoiceFault.LotFirst] = ("LOT_FIRST", "distribution"),
        [ChoiceFault.NotItsTurn] = ("NOT_ITS_TURN", "group"),
    };

    /// <inheritdoc/>
    public override string Name => "choose-post";

    private protected override (LocalDate Day, string Field) Happened => (day, "day");

    private protected override JsonObject StepJson() => new() { ["group"] = group, ["post"] = post, ["day"] = day.Iso() };

    private protected override DistributionRow? Step(Recording recording, DistributionRow row, DistributionReading reading, PostNames names)
    {
        if (RefusesChairs(recording, row))
            return null;
        if (day > row.LastDay)
            recording.Refuse(Objection.Of("DAY_AFTER_PERIOD", $"Perioden slutter den {row.LastDay.Danish()}.", $"The period ends on {row.LastDay.English()}.", "day"));
        var choice = new PostChoice(names[post.ToString(CultureInfo.InvariantCulture)], group, day);
        var after = Again(reading, reading.Distribution with { Choices = [.. reading.Distribution.Choices, choice] });
        if (after.Round.RefusedChoices.FirstOrDefault(refused => ReferenceEquals(refused.Choice, choice)) is { } refused)
            recording.Refuse(new Objection(Codes[refused.Fault].Code, refused.Why, Codes[refused.Fault].Field));
        return With(row, after, names);
    }
}
