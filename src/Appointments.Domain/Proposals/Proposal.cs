using NodaTime;

namespace Appointments.Domain.Proposals;

/// <summary>What somebody outside the secretariat says is wrong in the register.</summary>
/// <param name="Id">The fact.</param>
/// <param name="Number">The number of the receipt, from 1.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="SubjectId">FactId of that thing.</param>
/// <param name="Wrong">What is wrong; null when it was erased.</param>
/// <param name="Right">What is right; null when nothing was said, or it was erased.</param>
/// <param name="SeenAt">Where it can be seen; null when nothing was said, or it was erased.</param>
/// <param name="Contact">The address to answer to; null when none was given, and once it is erased.</param>
/// <param name="ReceivedDay">The day it came in.</param>
/// <param name="State">What became of it.</param>
/// <param name="Answer">What the secretariat answered; null while it is open, and once it is erased.</param>
/// <param name="AnsweredDay">The day of the answer; null while it is open.</param>
/// <param name="Correction">Number of the journal's entry by which the register was put right; null when none was named.</param>
public sealed record Proposal(
    long Id,
    long Number,
    ProposalSubject Subject,
    long SubjectId,
    string? Wrong,
    string? Right,
    string? SeenAt,
    string? Contact,
    LocalDate ReceivedDay,
    ProposalState State,
    string? Answer,
    LocalDate? AnsweredDay,
    long? Correction);
