using System.Globalization;

namespace Appointments.Web.Documents.Minutes;

/// <summary>A paper in words, for who reads it on a screen.</summary>
internal static class MinutesWords
{
    /// <summary>The lines, in Danish.</summary>
    public static string Write(Paper paper)
    {
        var present = paper.Attendance.Count(line => line.Present);
        var lines = new List<string>
        {
            $"{(paper.Kind == PaperKind.Agenda ? "Dagsorden" : "Referat")}, {paper.Body}, {(paper.Date is { } day ? PaperDays.Of(day) : "dagen er ikke fundet")}",
            string.Create(CultureInfo.InvariantCulture, $"{present} deltagere, {paper.Attendance.Count - present} afbud, {paper.Items.Count} punkter"),
            "",
        };
        lines.AddRange(paper.Items.Select(item => $"{item.Number,-5} {item.Title}{(item.CaseNumber is null ? "" : $" ({item.CaseNumber})")}"));
        lines.Add("");
        lines.Add(paper.Proposals.Count == 0 ? "Ingen udpegninger, indstillinger eller udtrædelser." : "Læst som:");
        lines.AddRange(paper.Proposals.Select(Line));
        lines.AddRange(paper.Warnings.Select(warning => $"! {warning}"));
        return string.Join(Environment.NewLine, lines);
    }

    private static string Line(PaperProposal proposal)
    {
        var kind = proposal switch
        {
            { Kind: ProposalKind.Appointment, Reported: true } => "omtalt udpegning",
            { Kind: ProposalKind.Appointment } => "udpegning",
            { Kind: ProposalKind.Nomination } => "indstilling",
            _ => "udtræden",
        };
        string?[] told = [proposal.Person, proposal.Party, proposal.Municipality, proposal.Role, proposal.Forum, proposal.Day is { } day ? PaperDays.Of(day) : null];
        return $"  pkt. {proposal.Item} {kind}: {string.Join(", ", told.OfType<string>())}{Environment.NewLine}      «{proposal.Sentence}»";
    }
}
