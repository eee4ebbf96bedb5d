using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>
/// How a law stands in a council term: on which day a forum of the kind is filled anew, and for how long. A board's own function period decides,
/// for a board may constitute itself in the midst of the council term, as an Erhvervshus does on 1 April.
/// </summary>
/// <param name="Day">The day whose seats and demands are those of the term: the first of the function period that begins in the term, else the first of the term; never before the law is covered.</param>
/// <param name="Period">The function period that begins in the term, else the one that the first day of the term lies in; null when neither is known.</param>
public sealed record LawInTerm(LocalDate Day, FunctionPeriod? Period)
{
    /// <summary>How the law stands in the council term that a day lies in; null when it answers for no day of it.</summary>
    public static LawInTerm? Of(LawDocument law, LocalDate dayOfTerm)
    {
        var (first, last) = (CouncilTerm.FirstDayOf(dayOfTerm), CouncilTerm.LastDayOf(dayOfTerm));
        if (law.CoveredFrom > last)
            return null;
        var begins = law.Periods.Where(period => period.Span.FirstDay >= first && period.Span.FirstDay <= last).MinBy(period => period.Span.FirstDay);
        var day = begins?.Span.FirstDay ?? first;
        return new LawInTerm(day < law.CoveredFrom ? law.CoveredFrom : day, begins ?? law.Periods.FirstOrDefault(period => period.Span.Covers(first)));
    }
}
