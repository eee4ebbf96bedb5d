namespace Appointments.Domain.Appointments.Rounds;

/// <summary>Where a round of nomination stands.</summary>
public enum RoundState
{
    /// <summary>Being prepared.</summary>
    Draft,

    /// <summary>It is recommended or decided who may nominate.</summary>
    OrganisationsDecided,

    /// <summary>The letters are sent, and nothing has come in yet.</summary>
    Invited,

    /// <summary>Nominations come in.</summary>
    Open,

    /// <summary>The deadline is over.</summary>
    Closed,

    /// <summary>The nominations are checked.</summary>
    Checked,

    /// <summary>The meeting has decided, and the chosen are appointed.</summary>
    Decided,

    /// <summary>The others are informed.</summary>
    Informed,

    /// <summary>What was held on the candidates is deleted.</summary>
    Erased,

    /// <summary>Given up.</summary>
    Withdrawn,
}
