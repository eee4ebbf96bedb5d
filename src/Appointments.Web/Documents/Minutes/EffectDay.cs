using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Documents.Minutes;

/// <summary>From when a sentence says that something holds.</summary>
internal static partial class EffectDay
{
    private static readonly LocalDatePattern MonthOfYear = LocalDatePattern.Create("d MMMM yyyy", CultureInfo.GetCultureInfo("da-DK"));

    /// <summary>The printed day of effect; null when none is printed.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="meeting">The meeting's day: «pr. 1. april» is the next one from about then on.</param>
    public static LocalDate? In(string sentence, LocalDate? meeting)
    {
        foreach (var day in PaperDays.All(sentence))
        {
            if (day.Day is not null && From().IsMatch(sentence[..day.Start]))
                return day.Day;
        }

        if (EndOf().Match(sentence) is { Success: true } end)
            return LastDay(end.Groups["m"].Success ? end.Groups["m"].Value : "december", end.Groups["y"].Value);
        return meeting is { } near && WithoutYear().Match(sentence) is { Success: true } bare ? Nearest(bare.Groups["d"].Value, bare.Groups["m"].Value, near) : null;
    }

    /// <summary>A printed day that is no day of effect: when it was told, decided or held.</summary>
    public static LocalDate? Told(string sentence) =>
        PaperDays.All(sentence).FirstOrDefault(day => day.Day is not null && !From().IsMatch(sentence[..day.Start]))?.Day;

    private static LocalDate? LastDay(string month, string year) =>
        MonthOfYear.Parse($"1 {month} {year}") is { Success: true } first ? first.Value.With(DateAdjusters.EndOfMonth) : null;

    private static LocalDate? Nearest(string day, string month, LocalDate meeting)
    {
        var parsed = MonthOfYear.Parse(string.Create(CultureInfo.InvariantCulture, $"{day.TrimStart('0')} {month.ToLowerInvariant()} {meeting.Year}"));
        if (!parsed.Success)
            return null;
        return parsed.Value < meeting.PlusMonths(-3) ? parsed.Value.PlusYears(1) : parsed.Value;
    }

    [GeneratedRegex(@"(?:\bpr\.|\bvirkning\s+(?:fra|pr\.)|\bgældende\s+fra|\bfra\s+og\s+med|\bfra|\bperioden(?:\s+fra)?|\budgangen\s+af|\bsenest|\b(?:ud|ind|til|fra)(?:træder|trådte))\s*(?:den|d\.)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex From();

    [GeneratedRegex(@"\budgangen\s+af\s+(?:(?<m>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+)?(?:år(?:et)?\s+)?(?<y>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex EndOf();

    [GeneratedRegex(@"\b(?:pr\.|virkning\s+fra|fra\s+og\s+med|gældende\s+fra)\s*(?:den\s+)?(?<d>\d{1,2})\.\s+(?<m>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b(?!\s+\d{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex WithoutYear();
}
