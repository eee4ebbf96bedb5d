namespace Appointments.Web.Documents.Minutes;

/// <summary>What a sentence of a paper gives rise to.</summary>
public enum ProposalKind
{
    /// <summary>Somebody got a seat.</summary>
    Appointment,

    /// <summary>Somebody is proposed for a seat; nothing is decided.</summary>
    Nomination,

    /// <summary>Somebody leaves a seat.</summary>
    Withdrawal,
}
