namespace Appointments.Domain.Proposals;

/// <summary>What became of a proposal.</summary>
public enum ProposalState
{
    /// <summary>Nobody has answered it yet.</summary>
    Open,

    /// <summary>The register was wrong, or lacked it, and was put right.</summary>
    Accepted,

    /// <summary>The register stays as it is; the answer says why.</summary>
    Rejected,
}
