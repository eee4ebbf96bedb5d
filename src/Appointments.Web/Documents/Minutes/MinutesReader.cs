using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Reads the text of an agenda or the minutes of a KKR. Reads only: nothing is looked up in a register, nothing is written.</summary>
public static class MinutesReader
{
    private const int LongestText = 4_000_000;

    /// <summary>The paper, or why the text is none. Never throws on any text.</summary>
    public static PaperReading Read(string text)
    {
        try
        {
            return ReadText(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return Fault("Teksten er for indviklet til at blive læst: del den op, eller ret de meget lange linjer.", "The text is too involved to be read: part it, or mend its very long lines.");
        }
    }

    private static PaperReading ReadText(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Fault("Filen er tom.", "The file is empty.");
        if (text.Length > LongestText)
            return Fault("Teksten er for lang: et mødes papir er under 4 millioner tegn.", "The text is too long: the paper of a meeting is below 4 million letters.");

        var lines = PaperLines.Of(text);
        var rejoining = new Rejoining(lines);
        var reader = new PartReader(lines, rejoining);
        var parts = reader.Read();
        var headLines = string.Join('\n', lines.Take(reader.First).Select(line => line.Text));
        var head = new HeadReader(text, headLines, parts);
        var items = parts.Where(part => part.IsItem).ToList();
        if (WhyNone(text, head, items) is { } fault)
            return new PaperReading(null, fault);

        var attendance = AttendanceReader.Read(lines.Take(reader.First));
        var words = new SpacedWords(text);
        var proposals = parts.SelectMany(part => ProposalReader.Read(part, head.Kind, head.Date, attendance, words)).ToList();
        var warnings = WarningReader.Read(head, parts, attendance).Concat(WarningReader.Replacements(parts, proposals)).ToList();
        return new PaperReading(new Paper(head.Kind, head.Body, head.Date, head.Start, head.Place, head.SentOn, attendance, [.. items.Select(item => item.ToItem())], proposals, warnings), null);
    }

    private static PaperFault? WhyNone(string text, HeadReader head, IReadOnlyList<PaperPart> items)
    {
        var speaksOfKkr = text.Contains("KKR", StringComparison.Ordinal) || text.Contains("kommunekontaktråd", StringComparison.OrdinalIgnoreCase);
        if (items.Count == 0)
        {
            return new PaperFault(
                $"Det er hverken dagsorden eller referat fra et KKR: der er ingen punkter med et nummer som 3.4{(speaksOfKkr ? "" : ", og KKR er ikke nævnt")}.",
                $"This is neither an agenda nor minutes of a KKR: there is no item with a number like 3.4{(speaksOfKkr ? "" : ", and no KKR is named")}.");
        }

        return head.Body is not null ? null : new PaperFault(
            "Det er papirer fra et møde, men ikke fra et KKR: hverken hovedet, siderne eller indstillingerne nævner et KKR.",
            "These are papers of a meeting, but not of a KKR: neither the head, the pages nor the recommendations name one.");
    }

    private static PaperReading Fault(string da, string en) => new(null, new PaperFault(da, en));
}
