namespace Appointments.Domain.Fora;

/// <summary>The field a forum belongs to; the chapters of the Blue Book.</summary>
public enum ForumField
{
    /// <summary>Tværgående: the KKR itself and its circles.</summary>
    General,

    /// <summary>Sundhed.</summary>
    Health,

    /// <summary>Social.</summary>
    SocialAffairs,

    /// <summary>Erhverv.</summary>
    Business,

    /// <summary>Beskæftigelse.</summary>
    Employment,

    /// <summary>Uddannelse.</summary>
    Education,

    /// <summary>Transport.</summary>
    Transport,

    /// <summary>Klima og miljø.</summary>
    ClimateAndEnvironment,
}
