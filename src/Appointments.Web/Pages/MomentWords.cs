using System.Globalization;
using Appointments.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Pages;

/// <summary>Moments by the clock in Denmark, as readers of the page's language write them.</summary>
public static class MomentWords
{
    /// <summary>«24. oktober 2025 kl. 14.05» or «24 October 2025 at 14:05» for <c>2025-10-24T12:05:31Z</c>.</summary>
    public static string Long(string isoMoment)
    {
        var local = RegisterDay.TimeOf(Read(isoMoment));
        return PageLanguage.Current == PageLanguage.English
            ? string.Create(CultureInfo.InvariantCulture, $"{DayWords.Long(local.Date)} at {local.Hour:00}:{local.Minute:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{DayWords.Long(local.Date)} kl. {local.Hour:00}.{local.Minute:00}");
    }

    /// <summary>The day alone: «25. oktober 2025» for <c>2025-10-24T22:05:31Z</c>, when it is past midnight in Denmark.</summary>
    public static string Day(string isoMoment) => DayWords.Long(RegisterDay.Of(Read(isoMoment)));

    private static Instant Read(string isoMoment) => InstantPattern.ExtendedIso.Parse(isoMoment).Value;
}
