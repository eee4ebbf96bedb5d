using Appointments.Domain.Law;
using NodaTime;

namespace Appointments.Graph.Reading.Law;

/// <summary>A law document as it stands on a day. The day goes with it, for the fora of one list may be read on days of their own.</summary>
/// <param name="Law">The document, of all its days.</param>
/// <param name="Day">The day.</param>
public sealed record LawOnDay(LawDocument Law, LocalDate Day)
{
    /// <summary>True when the document answers for the day; else nothing of it holds.</summary>
    public bool Covered => Day >= Law.CoveredFrom;

    /// <summary>A value of the document with what is needed to cite it.</summary>
    public LawValue<T> With<T>(T value) => new(Law, Day, value);

    /// <summary>The values that hold on the day; none on a day that is not covered.</summary>
    public IReadOnlyList<LawValue<T>> Values<T>(IEnumerable<T> values, Func<T, bool> holds) => Covered ? [.. values.Where(holds).Select(With)] : [];

    /// <summary>The value that holds on the day; null when none does.</summary>
    public LawValue<Dated<T>>? Of<T>(IReadOnlyList<Dated<T>> values) => Covered && values.On(Day) is { } value ? With(value) : null;
}
