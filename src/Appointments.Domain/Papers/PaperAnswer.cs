namespace Appointments.Domain.Papers;

/// <summary>What somebody answered to one of the things that a paper proposes.</summary>
/// <param name="PaperId">The paper.</param>
/// <param name="Proposal">The proposal's own name within the paper; it follows from what is proposed and where.</param>
/// <param name="Accepted">False when it was rejected.</param>
/// <param name="Entry">Number of the journal entry that recorded what was accepted; null when it was rejected, and when the register had it already.</param>
/// <param name="Why">Why it was rejected, or what was otherwise than proposed; null when nothing was said.</param>
/// <param name="RecordedIn">Number of the journal entry that brought the answer.</param>
public sealed record PaperAnswer(
    long PaperId,
    string Proposal,
    bool Accepted,
    long? Entry,
    string? Why,
    long RecordedIn);
