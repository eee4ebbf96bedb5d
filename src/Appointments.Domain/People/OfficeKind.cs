namespace Appointments.Domain.People;

/// <summary>An office that a person holds by election or employment.</summary>
public enum OfficeKind
{
    /// <summary>Borgmester.</summary>
    Mayor,

    /// <summary>Viceborgmester.</summary>
    DeputyMayor,

    /// <summary>Rådmand.</summary>
    Alderman,

    /// <summary>Medlem af en kommunalbestyrelse (kommunalbestyrelsesmedlem, byrådsmedlem).</summary>
    Councillor,

    /// <summary>Formand for et regionsråd.</summary>
    RegionalCouncilChair,

    /// <summary>Medlem af et regionsråd.</summary>
    RegionalCouncillor,

    /// <summary>Formand for et forum, valgt blandt dets medlemmer.</summary>
    ForumChair,

    /// <summary>Næstformand for et forum, valgt blandt dets medlemmer.</summary>
    ForumViceChair,

    /// <summary>Embedsmand eller ansat, for eksempel direktør.</summary>
    Official,
}
