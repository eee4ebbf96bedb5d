using Appointments.Domain.Law;
using NodaTime;

namespace Appointments.Graph.Reading.Law;

/// <summary>A value of a law document on a day on which it holds.</summary>
/// <param name="Law">The document, which has the citations.</param>
/// <param name="Day">The day.</param>
/// <param name="Value">The value.</param>
public sealed record LawValue<T>(LawDocument Law, LocalDate Day, T Value)
{
    /// <summary>The wording that the key points to on the day; null when the key is null.</summary>
    public Citation? Cite(string? key) => Law.Cite(key, Day);
}
