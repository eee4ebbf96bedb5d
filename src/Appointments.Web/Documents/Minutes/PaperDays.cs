using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Appointments.Web.Documents.Minutes;

/// <summary>The days that a text prints: <c>4. september 2020</c>, <c>4. sept. 2020</c>, <c>04-09-2020</c>, <c>4/9 2020</c>, <c>2020-09-04</c>.</summary>
internal static partial class PaperDays
{
    private static readonly string[] Months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>Every printed day, in order.</summary>
    public static IReadOnlyList<PrintedDay> All(string text) => [.. Written().Matches(text).Select(Read)];

    /// <summary>The first day of the calendar in the text; null when there is none.</summary>
    public static LocalDate? First(string text) => All(text).FirstOrDefault(day => day.Day is not null)?.Day;

    /// <summary>The day as Danish prints it, <c>4. september 2020</c>.</summary>
    public static string Of(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day}. {Months[day.Month - 1]} {day.Year}");

    private static PrintedDay Read(Match match)
    {
        var month = match.Groups["m"].Success
            ? Array.FindIndex(Months, month => month.StartsWith(match.Groups["m"].Value[..3], StringComparison.OrdinalIgnoreCase)) + 1
            : Number(match.Groups["n"]);
        var (year, day) = (Number(match.Groups["y"]), Number(match.Groups["d"]));
        var isDay = year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        return new PrintedDay(match.Index, match.Value, match.Groups["w"].Success ? match.Groups["w"].Value : null, isDay ? new LocalDate(year, month, day) : null);
    }

    private static int Number(Group group) => int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"\b(?:(?<w>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:\s+den|,\s+den|,)?\s+)?(?:d\.\s*)?(?:(?<d>\d{1,2})\.?\s+(?<m>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?)\s+(?<y>\d{4})|(?<d>\d{1,2})[-./]\s?(?<n>\d{1,2})[-./\s]\s?(?<y>\d{4})|(?<y>\d{4})-(?<n>\d\d)-(?<d>\d\d))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Written();
}
