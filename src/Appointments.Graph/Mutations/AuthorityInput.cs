using Appointments.Data.Commands;
using Appointments.Domain.Text;

namespace Appointments.Graph.Mutations;

/// <summary><c>AuthorityInput</c>: somebody who appoints or nominates and whom the register does not know yet.</summary>
public sealed record AuthorityInput(string Slug, string NameDa, string NameEn, IReadOnlyList<string>? JointMembers)
{
    internal bool IsWhole => IsSlug(Slug) && IsName(NameDa) && IsName(NameEn) && (JointMembers ?? []).All(IsSlug) && (JointMembers?.Count ?? 0) <= 20;

    internal NewAuthority ToAuthority() => new(Slug, NameDa.Trim(), NameEn.Trim(), JointMembers ?? []);

    private static bool IsSlug(string slug) => slug.Length is > 0 and <= 120 && Domain.Text.Slug.Of(slug) == slug;

    private static bool IsName(string name) => SearchName.Of(name).Length > 0 && name.Length <= 200;
}
