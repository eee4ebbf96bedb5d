using Appointments.Domain.Composition;

namespace Appointments.Domain.Rights;

/// <summary>Who asks: a name for the journal, and the roles by which the table of rights is read.</summary>
/// <param name="Name">The actor's name; empty for somebody who has not said who they are.</param>
/// <param name="Grants">The roles; none for the public.</param>
public sealed record Caller(string Name, IReadOnlyList<Grant> Grants)
{
    /// <summary>Anybody.</summary>
    public static Caller Public { get; } = new("", []);

    /// <summary>The program itself.</summary>
    public static Caller System { get; } = Administrator("system");

    /// <summary>Somebody who may do everything: who brings the key of the start, or has the machine before them.</summary>
    public static Caller Administrator(string name) => new(name, [new Grant(Role.Administrator)]);

    /// <summary>Whoever holds the secret of a link.</summary>
    public static Caller HolderOfLink(string name) => new(name, [new Grant(Role.Link)]);

    /// <summary>Who stands for an audience, where it is only that.</summary>
    public static Caller Of(Audience audience) => audience == Audience.Secretariat ? System : Public;

    /// <summary>True for somebody who has said who they are.</summary>
    public bool IsSignedIn => Name.Length > 0;

    /// <summary>As whom they are answered. Whoever works with the register sees what is held on the people it appoints.</summary>
    public Audience Audience => Grants.Any(grant => grant.Role is Role.Registrar or Role.SecretariatHead or Role.Auditor or Role.Administrator) ? Audience.Secretariat : Audience.Public;

    /// <summary>True when they have a role that may register something.</summary>
    public bool MayRegister => Grants.Any(grant => grant.Role is Role.Registrar or Role.SecretariatHead or Role.Administrator);

    /// <summary>The KKRs whose confidential matters they see; null for all.</summary>
    public IReadOnlySet<string>? SeesWithin => Grants.Any(grant => grant.Role is Role.Administrator or Role.Auditor)
        ? null
        : Grants.Where(grant => grant.Role is Role.Registrar or Role.SecretariatHead).Select(grant => grant.Kkr!).ToHashSet(StringComparer.Ordinal);

    /// <summary>True when one of their roles is among these. Public is everybody's.</summary>
    public bool HasAny(IReadOnlyCollection<Role> roles) => roles.Contains(Role.Public) || Grants.Any(grant => roles.Contains(grant.Role));

    /// <summary>For which KKRs they may do what these roles may; null for all.</summary>
    public Territory? TerritoryOf(IReadOnlyCollection<Role> roles)
    {
        if (roles.Contains(Role.Public) || Grants.Any(grant => grant.Role is Role.Administrator or Role.Link && roles.Contains(grant.Role)))
            return null;
        return new Territory(Of(Role.Registrar).Union(Of(Role.SecretariatHead), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal), Of(Role.SecretariatHead).ToHashSet(StringComparer.Ordinal));

        IEnumerable<string> Of(Role role) => roles.Contains(role) ? Grants.Where(grant => grant.Role == role).Select(grant => grant.Kkr!) : [];
    }

    /// <summary>What of them an answer may depend on.</summary>
    public string RightsKey => string.Join(' ', Grants.Select(grant => grant.ToString()).Order(StringComparer.Ordinal));
}
