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

/// <summary>A group gives up a post to another that takes it: kommunestyrelsesloven § 24 stk. 3, for a KKR by analogy.</summary>
/// <param name="distribution">Slug of the distribution.</param>
/// <param name="post">FactId of the seat.</param>
/// <param name="from">The group that gives it up.</param>
/// <param name="to">The group that takes it.</param>
/// <param name="day">The first day on which it is the other's.</param>
/// <param name="source">Where it stands; null keeps the distribution's source.</param>
/// <param name="expectedVersion">The distribution's version that the caller saw; null when it does not matter.</param>
public sealed class PassPost(string distribution, long post, string from, string to, LocalDate day, Source? source, long? expectedVersion) : DistributionStep(distribution, source, expectedVersion)
{
    private static readonly Dictionary<PostEventFault, string> Fields = new()
    {
        [PostEventFault.NotChosen] = "post",
        [PostEventFault.OutOfDays] = "day",
        [PostEventFault.OfAnother] = "from",
        [PostEventFault.NoTaker] = "to",
        [PostEventFault.UnknownTaker] = "to",
    };

    /// <inheritdoc/>
    public override string Name => "pass-post";

    private protected override (LocalDate Day, string Field) Happened => (day, "day");

    private protected override JsonObject StepJson() => new() { ["post"] = post, ["from"] = from, ["to"] = to, ["day"] = day.Iso() };

    private protected override DistributionRow? Step(Recording recording, DistributionRow row, DistributionReading reading, PostNames names)
    {
        if (RefusesChairs(recording, row))
            return null;
        var passed = new PostEvent(PostEventKind.GivenUp, names[post.ToString(CultureInfo.InvariantCulture)], from, to, day);
        var after = Again(reading, reading.Distribution with { Transfers = [.. reading.Distribution.Transfers, passed] });

        // One that comes before what is entered already can also break that.
        if (after.Ledger().Refused is [var refused, ..])
            recording.Refuse(new Objection("PASS_REFUSED", refused.Why, ReferenceEquals(refused.Event, passed) ? Fields[refused.Fault] : "day"));
        return With(row, after, names);
    }
}
