using System.Globalization;
using Appointments.Domain.Time;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace Appointments.Web.Pages.Councils;

/// <summary>A council term in an address and in words.</summary>
public static class CouncilTermWords
{
    /// <summary>«2026-2029».</summary>
    public static string Of(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{CouncilTerm.FirstDayOf(day).Year}-{CouncilTerm.LastDayOf(day).Year}");

    /// <summary>The day that a page of a term shows: the day of the page when it lies in the term, else the term's first. Null, with why, when the address names no term.</summary>
    public static (LocalDate? Day, string? Fault) DayIn(string? term, LocalDate today, IStringLocalizer<Texts> texts)
    {
        if (string.IsNullOrWhiteSpace(term))
        {
            return (today, null);
        }

        return CouncilTermText.Read(term) is not { } first ? (null, texts["Desk.BadTerm", term])
            : (CouncilTerm.FirstDayOf(today) == first ? today : first, null);
    }
}
