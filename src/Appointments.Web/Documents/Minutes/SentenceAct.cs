namespace Appointments.Web.Documents.Minutes;

/// <summary>What a sentence does to a person.</summary>
/// <param name="Person">The person's number in the masked sentence.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Reported">True for an appointment made elsewhere.</param>
/// <param name="Verb">Where the verb stands.</param>
/// <param name="VerbEnd">Where it ends.</param>
/// <param name="IsAppointed">True for a nomination that would be an appointment once the recommendation is approved.</param>
internal sealed record SentenceAct(int Person, ProposalKind Kind, bool Reported, int Verb, int VerbEnd, bool IsAppointed);
