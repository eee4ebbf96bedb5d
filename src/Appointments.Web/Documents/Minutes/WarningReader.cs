using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Appointments.Web.Documents.Minutes;

/// <summary>What looks wrong in a paper, each with the correction. What is printed stays as it is.</summary>
internal static partial class WarningReader
{
    private static readonly string[] Weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

    /// <summary>The warnings in the order of the paper.</summary>
    public static IReadOnlyList<string> Read(HeadReader head, IReadOnlyList<PaperPart> parts, IReadOnlyList<PaperAttendee> attendance)
    {
        var warnings = new List<string>();
        if (head.CallsItselfAgenda && head.Kind == PaperKind.Minutes)
            warnings.Add("Papiret kalder sig dagsorden, men har beslutninger; det er læst som referat.");
        if (head.Date is null)
            warnings.Add("Mødets dag er ikke fundet: angiv den.");
        if (head.HeadDay is { } day && head.AgendaDay is { } other && day != other)
            warnings.Add($"Hovedet siger {PaperDays.Of(day)}, men punktet om dagsordenen siger {PaperDays.Of(other)}; {PaperDays.Of(day)} er brugt.");
        foreach (var twice in attendance.GroupBy(line => line.Name, StringComparer.Ordinal).Where(lines => lines.Select(line => line.Present).Distinct().Count() > 1))
            warnings.Add($"{twice.Key} står både som deltager og med afbud.");
        foreach (var twice in parts.Where(part => part.IsItem).GroupBy(part => part.Number, StringComparer.Ordinal).Where(group => group.Count() > 1))
            warnings.Add($"Pkt. {twice.Key} står {twice.Count().ToString(CultureInfo.InvariantCulture)} gange.");
        var before = PreviousMeeting(parts);
        foreach (var part in parts)
        {
            foreach (var (_, text) in part.Texts)
            {
                AddDays(warnings, part, text, head.Date, before);
                AddOrder(warnings, part, text);
                AddPeriods(warnings, part, text);
            }
        }

        return [.. warnings.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The warning where a heading says re-appointment and the item is a replacement.</summary>
    public static IEnumerable<string> Replacements(IReadOnlyList<PaperPart> parts, IReadOnlyList<PaperProposal> proposals) =>
        from part in parts
        where Again().IsMatch(part.Title)
        let own = proposals.Where(proposal => proposal.Item == part.Number).ToList()
        let leaves = own.FirstOrDefault(proposal => proposal.Kind == ProposalKind.Withdrawal)
        let comes = own.FirstOrDefault(proposal => proposal.Kind != ProposalKind.Withdrawal && proposal.Person != leaves?.Person)
        where leaves is not null && comes is not null
        select $"Pkt. {part.Number} kalder det genudpegning, men {comes.Person} afløser {leaves.Person}.";

    private static LocalDate? PreviousMeeting(IReadOnlyList<PaperPart> parts) =>
        parts.SelectMany(part => part.Texts).Select(text => ApprovedMinutes().Match(text.Text)).FirstOrDefault(match => match.Success) is { } match ? PaperDays.First(match.Groups["v"].Value) : null;

    private static void AddDays(List<string> warnings, PaperPart part, string text, LocalDate? meeting, LocalDate? before)
    {
        foreach (var printed in PaperDays.All(text))
        {
            if (printed.Day is not { } day)
            {
                warnings.Add($"Pkt. {part.Number}: «{printed.Text}» findes ikke i kalenderen.");
                continue;
            }

            if (printed.Weekday is { } weekday && !Weekdays[(int)day.DayOfWeek - 1].Equals(weekday, StringComparison.OrdinalIgnoreCase))
                warnings.Add($"Pkt. {part.Number}: «{printed.Text}» var en {Weekdays[(int)day.DayOfWeek - 1]}.");
            // «KKR-mødet den 21. juni 2020», when the minutes of 19 June are approved: there is one meeting a month.
            foreach (var held in new[] { meeting, before }.OfType<LocalDate>())
            {
                if (day != held && day.Year == held.Year && day.Month == held.Month && KkrMeeting().IsMatch(text[..printed.Start]))
                    warnings.Add($"Pkt. {part.Number}: KKR-mødet «{printed.Text}» var formentlig {PaperDays.Of(held)}.");
            }
        }
    }

    /// <summary>Days that stand as headings go forward; a year too early is a slip in a new year.</summary>
    private static void AddOrder(List<string> warnings, PaperPart part, string text)
    {
        var last = default(LocalDate?);
        foreach (var line in text.Split('\n'))
        {
            if (!DayHeading().IsMatch(line) || PaperDays.First(line) is not { } day)
                continue;
            if (last is { } before && day < before && day.PlusYears(1) >= before && day.PlusYears(1) < before.PlusMonths(6))
            {
                warnings.Add($"Pkt. {part.Number}: «{line.Trim()}» er formentlig {PaperDays.Of(day.PlusYears(1))}, for det står efter {PaperDays.Of(before)}.");
                day = day.PlusYears(1);
            }

            last = day;
        }
    }

    /// <summary>A title says 2026-2030 and the text speaks of the period before it as if it were that.</summary>
    private static void AddPeriods(List<string> warnings, PaperPart part, string text)
    {
        if (Period().Match(part.Title) is not { Success: true } title)
            return;
        foreach (Match period in Period().Matches(text))
        {
            if (period.Groups["to"].Value == title.Groups["from"].Value && NewPeriod().IsMatch(text[..period.Index]))
                warnings.Add($"Pkt. {part.Number}: «{period.Value}» er formentlig {title.Groups["from"].Value}-{title.Groups["to"].Value}, som overskriften siger.");
        }
    }

    [GeneratedRegex(@"\bgenudpegning", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Again();

    [GeneratedRegex(@"\breferat(?:et)?\s+(?:fra|af)\s+[^.\n]{0,60}?(?:den|d\.)\s+(?<v>\d{1,2}\.\s*\p{L}+\s+\d{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex ApprovedMinutes();

    [GeneratedRegex(@"KKR-møde[t]?\s+(?:den\s+)?$|møde[t]?\s+i\s+KKR(?:\s+\p{L}+)?\s+(?:den\s+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex KkrMeeting();

    [GeneratedRegex(@"^\s*(?:[-–•]\s*)?(?:(?:fra|senest|inden)\s+)?(?:den\s+|d\.\s*)?\d{1,2}\.\s*\p{L}+\s+\d{4}\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex DayHeading();

    [GeneratedRegex(@"\b(?<from>20\d\d)\s?[-–]\s?(?<to>20\d\d)\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Period();

    [GeneratedRegex(@"(?:revideret\s+forretningsorden\s+for\s+KKR|konstituering\s+af\s+KKR\s+for\s+valgperioden|ny(?:e)?\s+KKR(?:\s+for)?(?:\s+valgperioden)?)\s+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex NewPeriod();
}
