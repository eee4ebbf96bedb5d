namespace Appointments.Domain.Appointments.Rounds;

/// <summary>What the secretariat says of a round. That the chosen are appointed, and what is held deleted, are acts of their own.</summary>
public enum RoundStep
{
    /// <summary>Who may nominate is recommended or decided.</summary>
    OrganisationsDecided,

    /// <summary>The letters are sent.</summary>
    Invited,

    /// <summary>The nominations are checked.</summary>
    Checked,

    /// <summary>The others are informed.</summary>
    Informed,

    /// <summary>The round is given up.</summary>
    Withdrawn,
}
