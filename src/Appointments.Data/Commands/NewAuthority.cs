using System.Text.Json.Nodes;

namespace Appointments.Data.Commands;

/// <summary>Somebody who appoints or nominates and whom the register does not know yet.</summary>
/// <param name="Slug">The slug that the law document uses.</param>
/// <param name="NameDa">The name in Danish.</param>
/// <param name="NameEn">The name in English.</param>
/// <param name="JointMembers">Slugs of those who must act jointly; empty for a single authority.</param>
public sealed record NewAuthority(string Slug, string NameDa, string NameEn, IReadOnlyList<string> JointMembers)
{
    internal JsonObject ToJson() => new()
    {
        ["slug"] = Slug, ["nameDa"] = NameDa, ["nameEn"] = NameEn, ["jointMembers"] = new JsonArray([.. JointMembers.Select(slug => (JsonNode)slug)]),
    };
}
