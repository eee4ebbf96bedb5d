namespace Appointments.Web.Pages.MinutesIn;

/// <summary>What of a paper can be taken into the register.</summary>
public enum ProposedKind
{
    /// <summary>That the forum met, with who was there.</summary>
    Meeting,

    /// <summary>What was decided under an item.</summary>
    Decision,

    /// <summary>Somebody got a seat.</summary>
    Appointment,

    /// <summary>Somebody is proposed for a seat.</summary>
    Nomination,

    /// <summary>Somebody leaves a seat.</summary>
    Withdrawal,
}
