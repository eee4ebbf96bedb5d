using Appointments.Web.Documents.Minutes;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>One thing that a paper proposes for the register, and what was answered to it.</summary>
/// <param name="Key">Its own name within the paper; it follows from what is proposed and where, so that it is the same whenever the paper is read.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Item">The item it stands under; null for the meeting itself.</param>
/// <param name="Told">The sentence and what it says; null for the meeting and for decisions.</param>
/// <param name="Answer">What was answered; null when nothing was.</param>
public sealed record Proposed(string Key, ProposedKind Kind, PaperItem? Item, PaperProposal? Told, PaperProposalAnswer? Answer)
{
    /// <summary>True for what tells of a person and a seat.</summary>
    public bool IsOfPerson => Told is not null;
}
