using System.Diagnostics.CodeAnalysis;

namespace Appointments.Domain.Rights;

/// <summary>A role that somebody has: that of a registrar or a head for one KKR, every other for all.</summary>
/// <param name="Role">The role.</param>
/// <param name="Kkr">Slug of the KKR; null for a role of no KKR.</param>
public sealed record Grant(Role Role, string? Kkr = null)
{
    /// <summary>How it is written in a token, <c>registrar:kkr-nordjylland</c>.</summary>
    public override string ToString() => Kkr is null ? Word(Role) : $"{Word(Role)}:{Kkr}";

    /// <summary>Reads one as it is written in a token; what is no role of this register gives false.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Grant? grant)
    {
        var parts = text.Split(':', 2);
        grant = (parts[0], parts.Length == 2 && IsSlug(parts[1]) ? parts[1] : null, parts.Length) switch
        {
            ("registrar", { } kkr, _) => new Grant(Role.Registrar, kkr),
            ("secretariat-head", { } kkr, _) => new Grant(Role.SecretariatHead, kkr),
            ("auditor", null, 1) => new Grant(Role.Auditor),
            ("administrator", null, 1) => new Grant(Role.Administrator),
            _ => null,
        };
        return grant is not null;
    }

    private static bool IsSlug(string text) => text.Length is > 0 and <= 120 && text.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static string Word(Role role) => role switch { Role.SecretariatHead => "secretariat-head", _ => role.ToString().ToLowerInvariant() };
}
