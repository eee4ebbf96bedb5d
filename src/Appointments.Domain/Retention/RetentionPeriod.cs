using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Retention;

/// <summary>For how long something is kept, with the days on which that holds and where it stands.</summary>
/// <param name="Kind">What.</param>
/// <param name="Months">After how many months it is erased, counted as <see cref="RetentionKinds.CountedFrom"/> says.</param>
/// <param name="Span">On which days the period holds.</param>
/// <param name="Source">Who decided it, and where.</param>
public sealed record RetentionPeriod(RetentionKind Kind, int Months, Span Span, Source Source)
{
    /// <summary>False for a period that nobody has confirmed: what is erased cannot be got back, so such a one erases nothing and is only told.</summary>
    public bool IsConfirmed => Source.Mark != SourceMark.Unverified;

    /// <summary>What was over on this day is due on the day that is asked.</summary>
    public LocalDate Limit(LocalDate day) => day.PlusMonths(-Months);
}
