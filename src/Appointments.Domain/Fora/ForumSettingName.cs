namespace Appointments.Domain.Fora;

/// <summary>What can be set for a single forum, from a day. What it means stands at the rule that reads it.</summary>
public enum ForumSettingName
{
    /// <summary>The most voting seats that one municipality may have.</summary>
    MaxPerMunicipality,

    /// <summary>The fewest municipalities that must have a voting seat.</summary>
    MinMunicipalities,

    /// <summary>Whether the balance of women and men binds.</summary>
    GenderDemand,

    /// <summary>Which whole number 40 per cent means.</summary>
    GenderThreshold,

    /// <summary>Whether the proportion of parties binds.</summary>
    PartyDemand,

    /// <summary>The vote table that the proportion of parties is judged on.</summary>
    PartyTable,

    /// <summary>By how many seats a party may differ from its proportion.</summary>
    PartyTolerance,

    /// <summary>The most voting members that the forum may have by dispensation.</summary>
    DispensationMaximum,

    /// <summary>The value of a parameter that the law of the kind leaves to the forum; which one is said beside it.</summary>
    LawParameter,
}
