namespace Appointments.Web.Documents.Minutes;

/// <summary>A proposal as a sentence says it, before the decision on it is known.</summary>
/// <param name="Proposal">What the sentence says.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="IsAppointed">True for a nomination that is an appointment once the recommendation is approved.</param>
internal sealed record FoundProposal(PaperProposal Proposal, PaperSection Section, bool IsAppointed);
