using Appointments.Domain.Time;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace Appointments.Web.Pages;

/// <summary>Settles which council term of which KKR a page about a term shows.</summary>
public sealed class TermChoice(PageDay pageDay, KkrChoice kkrs, IStringLocalizer<Texts> texts)
{
    private const int Years = 4;

    // A year far from these is a slip, and terms around it would leave the calendar.
    private const int FirstYear = 1900, LastYear = 2200;

    /// <summary>Settles it.</summary>
    /// <param name="term">What the address says, <c>2026-2029</c> or a day in the term; null or empty for the term that lies <paramref name="ahead"/> of the day that pages open on.</param>
    /// <param name="kkr">The KKR's slug; null or empty for the one that has fora, when it is the only one.</param>
    /// <param name="ahead">How many terms ahead, 0 for the one that the day lies in.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<TermReading> ReadAsync(string? term, string? kkr, int ahead, CancellationToken cancel)
    {
        var first = string.IsNullOrWhiteSpace(term)
            ? CouncilTerm.FirstDayOf((await pageDay.SettleAsync(null, cancel)).Day!.Value).PlusYears(ahead * Years)
            : CouncilTermText.Read(term);
        if (first is not { Year: >= FirstYear and <= LastYear } firstDay)
        {
            return TermReading.Refuse(texts["Term.BadTerm", term!], StatusCodes.Status400BadRequest);
        }

        var choices = await kkrs.WithForaAsync(firstDay.Iso(), cancel);
        if (!string.IsNullOrWhiteSpace(kkr))
        {
            return new TermReading(firstDay, kkr, choices, null, StatusCodes.Status200OK);
        }

        return choices.Count switch
        {
            0 => TermReading.Refuse(texts["Term.NoKkr", firstDay.Year, firstDay.Year + Years - 1], StatusCodes.Status404NotFound),
            1 => new TermReading(firstDay, choices[0].Slug, choices, null, StatusCodes.Status200OK),
            _ => new TermReading(firstDay, null, choices, null, StatusCodes.Status200OK),
        };
    }

    /// <summary>The terms that a reader may choose, by first day: two before and two after the one shown.</summary>
    public static IReadOnlyList<LocalDate> Around(LocalDate shown) => [.. Enumerable.Range(-2, 5).Select(terms => shown.PlusYears(terms * Years))];

    /// <summary><c>2026-2029</c>.</summary>
    public static string Name(LocalDate first) => FormattableString.Invariant($"{first.Year}-{first.Year + Years - 1}");
}
