using Appointments.Data.Rows;
using Appointments.Data.Storage;

namespace Appointments.Data;

/// <summary>Brings what stands to what is wanted by writing only what differs.</summary>
internal static class FactDifference
{
    /// <summary>
    /// A wanted fact that stands unchanged is left alone; one that stands otherwise becomes a new version of the same fact; one that
    /// does not stand is added; a standing fact that is not wanted is superseded by nothing.
    /// Not for rows with sealed values: equal values have different digests, so each would count as changed.
    /// </summary>
    /// <param name="recording">The entry in the making.</param>
    /// <param name="standing">All facts that stand of what <paramref name="wanted"/> speaks of.</param>
    /// <param name="wanted">What is to stand.</param>
    /// <param name="identity">What makes two rows the same fact; unique within each of the two lists.</param>
    public static void Record<TRow, TIdentity>(Recording recording, IReadOnlyList<TRow> standing, IReadOnlyList<TRow> wanted, Func<TRow, TIdentity> identity)
        where TRow : FactRow
        where TIdentity : notnull
    {
        var table = FactTable.Of(recording.Context.Model, typeof(TRow));
        var left = standing.ToDictionary(identity);
        foreach (var row in wanted)
        {
            if (left.Remove(identity(row), out var before))
            {
                if (SaysTheSame(table, before, row)) continue;
                row.FactId = before.FactId;
                recording.Supersede(before);
            }

            recording.Add(row);
        }

        foreach (var row in left.Values) recording.Supersede(row);
    }

    private static bool SaysTheSame(FactTable table, FactRow left, FactRow right) =>
        table.JournaledColumns
            .Where(column => column.Name is not (nameof(FactRow.VersionId) or nameof(FactRow.FactId)))
            .All(column => Equals(column.ValueOf(left), column.ValueOf(right)));
}
