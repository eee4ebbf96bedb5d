using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Pages;

/// <summary>Moments by the clock in Denmark, as readers of the page's language write them.</summary>
public static class MomentWords
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    /// <summary>«24. oktober 2025 kl. 14.05» or «24 October 2025 at 14:05» for <c>2025-10-24T12:05:31Z</c>.</summary>
    public static string Long(string isoMoment)
    {
        var local = InstantPattern.ExtendedIso.Parse(isoMoment).Value.InZone(Copenhagen).LocalDateTime;
        return PageLanguage.Current == PageLanguage.English
            ? string.Create(CultureInfo.InvariantCulture, $"{DayWords.Long(local.Date)} at {local.Hour:00}:{local.Minute:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{DayWords.Long(local.Date)} kl. {local.Hour:00}.{local.Minute:00}");
    }
}
