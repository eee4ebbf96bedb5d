using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Makes one of what a part says twice: what a decision appoints is no longer nominated, and what it approves is appointed.</summary>
internal static class Settlement
{
    /// <summary>The proposals of a part, in its order.</summary>
    public static IReadOnlyList<PaperProposal> Of(PaperPart part, PaperKind kind, IReadOnlyList<FoundProposal> found)
    {
        var decision = kind == PaperKind.Minutes ? part.Text(PaperSection.Decision) ?? "" : "";
        var recommendation = part.Text(PaperSection.Recommendation) ?? "";
        var approved = ActWords.Approves(decision);
        var settled = new List<PaperProposal>();
        foreach (var (proposal, section, isAppointed) in found)
        {
            var granted = section switch
            {
                PaperSection.Decision => ActWords.Approves(Next(decision, proposal.Sentence)),
                PaperSection.Recommendation => isAppointed && (approved || IsApprovedByName(decision, proposal.Person)),
                _ => approved && (isAppointed ? ActWords.RefersBack(recommendation) : ActWords.TakesCandidates(recommendation)),
            };
            var read = granted && !IsPassedOver(decision, proposal.Person) && proposal.Kind == ProposalKind.Nomination
                ? proposal with { Kind = ProposalKind.Appointment }
                : proposal;
            var same = settled.FindIndex(it => it.Person == read.Person && (it.Kind == read.Kind || (it.Kind != ProposalKind.Withdrawal && read.Kind != ProposalKind.Withdrawal)) && IsSameForum(it.Forum, read.Forum));
            if (same < 0)
                settled.Add(read);
            else if (Rank(read) > Rank(settled[same]))
                settled[same] = Filled(read, settled[same]);
            else
                settled[same] = Filled(settled[same], read);
        }

        return settled;
    }

    /// <summary>«Indstillingen blev godkendt for så vidt angår …», while the rest was put off.</summary>
    private static bool IsApprovedByName(string decision, string person) =>
        SentenceReader.Read(decision).Any(sentence => sentence.Text.Contains(person, StringComparison.Ordinal) && ActWords.Approves(sentence.Text));

    /// <summary>«Tiltrådt, idet en anden udpeges i stedet for …».</summary>
    private static bool IsPassedOver(string decision, string person) =>
        Regex.IsMatch(decision, @"\b(?:i\s+stedet\s+for|frem\s+for)\s+(?:\p{L}+\s+)?" + Regex.Escape(person), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2));

    /// <summary>The sentence behind: «Forslaget blev vedtaget.»</summary>
    private static string Next(string decision, string sentence)
    {
        var at = decision.IndexOf(sentence, StringComparison.Ordinal);
        return at < 0 ? "" : SentenceReader.Read(decision[(at + sentence.Length)..]).FirstOrDefault()?.Text ?? "";
    }

    /// <summary>What the one does not say, the other may; a day of effect goes before the day of the meeting.</summary>
    private static PaperProposal Filled(PaperProposal proposal, PaperProposal other) => proposal with
    {
        Forum = proposal.Forum ?? other.Forum,
        Party = proposal.Party ?? other.Party,
        Municipality = proposal.Municipality ?? other.Municipality,
        Role = proposal.Role ?? other.Role,
        Day = proposal.Reported || other.Reported || other.Day is null || proposal.Day > other.Day ? proposal.Day : other.Day,
    };

    private static int Rank(PaperProposal proposal) => proposal switch
    {
        { Kind: ProposalKind.Appointment, Reported: false } => 2,
        { Kind: ProposalKind.Appointment } => 1,
        _ => 0,
    };

    private static bool IsSameForum(string? one, string? other) =>
        one is null || other is null || one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase)
        || (ForumWords(one).Count(ForumWords(other).Contains) * 2 >= Math.Min(ForumWords(one).Count, ForumWords(other).Count) && ForumWords(one).Count > 0 && ForumWords(other).Count > 0);

    private static HashSet<string> ForumWords(string forum) =>
        forum.ToLowerInvariant().Split([' ', '\'', '’', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 && word is not ("bestyrelsen" or "bestyrelse")).ToHashSet(StringComparer.Ordinal);
}
