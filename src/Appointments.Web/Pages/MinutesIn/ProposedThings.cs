using System.Security.Cryptography;
using System.Text;
using Appointments.Web.Documents.Minutes;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>What a paper proposes, in the order in which it is taken in: the meeting, its decisions, then who got, was proposed for or left a seat.</summary>
public static class ProposedThings
{
    /// <summary>The key of the meeting itself.</summary>
    public const string MeetingKey = "meeting";

    /// <summary>Everything the paper proposes.</summary>
    /// <param name="paper">The paper as read.</param>
    /// <param name="answers">What was answered to it.</param>
    public static IReadOnlyList<Proposed> Of(Paper paper, IReadOnlyList<PaperProposalAnswer> answers)
    {
        var answered = answers.ToLookup(answer => answer.Proposal, StringComparer.Ordinal);
        var items = paper.Items.ToLookup(item => item.Number, StringComparer.Ordinal);
        return
        [
            Thing(MeetingKey, ProposedKind.Meeting, null, null),
            .. paper.Items.Where(item => item.Decision is not null).Select(item => Thing(DecisionKey(item.Number), ProposedKind.Decision, item, null)),
            .. paper.Proposals.Select(told => Thing(KeyOf(told), KindOf(told.Kind), items[told.Item].FirstOrDefault(), told)).DistinctBy(thing => thing.Key, StringComparer.Ordinal),
        ];

        Proposed Thing(string key, ProposedKind kind, PaperItem? item, PaperProposal? told) => new(key, kind, item, told, answered[key].LastOrDefault());
    }

    /// <summary>The key of what was decided under an item.</summary>
    public static string DecisionKey(string item) => $"decision-{item}";

    private static string KeyOf(PaperProposal told)
    {
        var what = string.Join('\n', told.Kind, told.Item, told.Person, told.Forum, told.Role, told.Sentence);
        return $"{told.Kind.ToString().ToLowerInvariant()}-{told.Item}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)).AsSpan(0, 6))}";
    }

    private static ProposedKind KindOf(ProposalKind kind) => kind switch
    {
        ProposalKind.Nomination => ProposedKind.Nomination,
        ProposalKind.Withdrawal => ProposedKind.Withdrawal,
        _ => ProposedKind.Appointment,
    };
}
