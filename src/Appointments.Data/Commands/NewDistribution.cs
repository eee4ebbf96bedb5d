using System.Globalization;
using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>What is to be distributed, over whom, on which votes.</summary>
/// <param name="Name">What it is, in Danish; at most 400 characters. The address is made of it.</param>
/// <param name="Kkr">Slug of the KKR.</param>
/// <param name="Purpose">Chairs, or a pool of posts.</param>
/// <param name="VoteTable">FactId of the votes.</param>
/// <param name="Groups">The groups that are more than one letter by itself; a letter in none is its own.</param>
/// <param name="Posts">FactIds of the seats in the pool; none for chairs.</param>
/// <param name="MeetingDay">The day of the KKR's constituting meeting; null when not stated.</param>
/// <param name="FirstDay">First day of the period.</param>
/// <param name="LastDay">Last day of the period, included.</param>
/// <param name="Source">Where it stands; null when the secretariat registers it without a paper.</param>
public sealed record NewDistribution(
    string Name,
    string Kkr,
    DistributionPurpose Purpose,
    long VoteTable,
    IReadOnlyList<DistributionGroup> Groups,
    IReadOnlyList<long> Posts,
    LocalDate? MeetingDay,
    LocalDate FirstDay,
    LocalDate LastDay,
    Source? Source)
{
    /// <summary>The seats as a distribution names them.</summary>
    internal IReadOnlyList<string> PostIds => [.. Posts.Select(post => post.ToString(CultureInfo.InvariantCulture))];

    internal JsonObject ToJson() => new()
    {
        ["name"] = Name,
        ["kkr"] = Kkr,
        ["purpose"] = Purpose.ToString(),
        ["voteTable"] = VoteTable,
        ["groups"] = new JsonArray([.. Groups.Select(group => (JsonNode)new JsonObject
        {
            ["name"] = group.Name,
            ["lists"] = new JsonArray([.. group.Lists.Select(list => (JsonNode)new JsonObject { ["letter"] = list.Letter, ["municipality"] = list.MunicipalityCode })]),
            ["alliance"] = group.Alliance,
        })]),
        ["posts"] = new JsonArray([.. Posts.Select(post => (JsonNode)post)]),
        ["meetingDay"] = MeetingDay?.Iso(),
        ["firstDay"] = FirstDay.Iso(),
        ["lastDay"] = LastDay.Iso(),
        ["source"] = CommandJson.Of(Source),
    };
}
