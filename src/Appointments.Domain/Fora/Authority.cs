using Appointments.Domain.Sources;

namespace Appointments.Domain.Fora;

/// <summary>Somebody who appoints or nominates: a KKR, a council, a minister, an organisation, or several jointly.</summary>
/// <param name="Slug">For references.</param>
/// <param name="Name">The name.</param>
/// <param name="JointMembers">The slugs of those who must act jointly; empty for a single authority.</param>
public sealed record Authority(
    string Slug,
    LocalizedText Name,
    IReadOnlyList<string> JointMembers);
