using Appointments.Data.Rows;
using Appointments.Domain.Sources;

namespace Appointments.Data.Views.Changes;

/// <summary>How a field of a fact is compared and put into words.</summary>
/// <param name="Columns">The columns it tells of; the first gives it its name.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Value">What two versions are compared by; never shown.</param>
/// <param name="Words">What is shown; null when the fact does not say.</param>
internal sealed record FactField<TRow>(IReadOnlyList<string> Columns, LocalizedText Label, Func<TRow, object?> Value, Func<TRow, FactNames, LocalizedText?> Words)
    where TRow : FactRow
{
    /// <summary>The things it names.</summary>
    public Func<TRow, IEnumerable<Reference>> References { get; init; } = _ => [];

    /// <summary>Whether it says what the fact is about.</summary>
    public bool IsTitle { get; init; }

    /// <summary>The name for programs: <c>FirstDay</c> is <c>firstDay</c>, <c>PersonId</c> is <c>person</c>.</summary>
    public string Name { get; init; } = NameOf(Columns[0]);

    private static string NameOf(string column)
    {
        foreach (var ending in new[] { "Digest", "Id" })
        {
            if (column.EndsWith(ending, StringComparison.Ordinal)) column = column[..^ending.Length];
        }

        return char.ToLowerInvariant(column[0]) + column[1..];
    }
}
