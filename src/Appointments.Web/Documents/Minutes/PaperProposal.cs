using NodaTime;

namespace Appointments.Web.Documents.Minutes;

/// <summary>What a sentence gives rise to, for a person to accept, edit or reject. Null is what the paper does not say.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reported">True where the paper tells of an appointment that was made elsewhere: at another meeting or by another authority.</param>
/// <param name="Forum">The forum as printed, from the sentence or what it refers back to.</param>
/// <param name="Person">The name as printed.</param>
/// <param name="Party">The letter, from the sentence or else the attendance list.</param>
/// <param name="Municipality">Without «Kommune», from the sentence or else the attendance list.</param>
/// <param name="Role"><c>formand</c>, <c>medlem</c>, <c>stedfortræder</c>.</param>
/// <param name="Day">The printed day of effect, else the meeting's; of what is reported the day that is told.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="Sentence">The sentence or list line, as it stands in the text of the item.</param>
public sealed record PaperProposal(
    ProposalKind Kind,
    bool Reported,
    string? Forum,
    string Person,
    string? Party,
    string? Municipality,
    string? Role,
    LocalDate? Day,
    string Item,
    string Sentence);
