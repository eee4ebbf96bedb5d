using Appointments.Data.Rows;
using Appointments.Domain.Sources;

namespace Appointments.Data.Views.Changes;

/// <summary>How the facts of a table are told to a reader of the journal.</summary>
/// <param name="table">The table.</param>
/// <param name="label">What a fact of it is.</param>
internal abstract class FactDescription(string table, LocalizedText label)
{
    public string Table => table;

    public LocalizedText Label => label;

    /// <summary>True for a fact of the table.</summary>
    public abstract bool Describes(FactRow row);

    /// <summary>The columns that are told of, for a test that none is forgotten.</summary>
    public abstract IEnumerable<string> Columns { get; }

    /// <summary>Versions by VersionId, in one statement.</summary>
    public abstract Task<IReadOnlyDictionary<long, FactRow>> RowsAsync(RegisterSession session, IReadOnlyCollection<long> versions, CancellationToken cancel);

    /// <summary>The things that FactIds of versions stand for, by VersionId, in one statement and without the rest of the rows.</summary>
    public abstract Task<IReadOnlyDictionary<long, long>> FactIdsAsync(RegisterSession session, IReadOnlyCollection<long> versions, CancellationToken cancel);

    /// <summary>The things that a version names; <see cref="FactNames"/> must know them before it is put into words.</summary>
    public abstract IEnumerable<Reference> References(FactRow row);

    /// <summary>What a version is about.</summary>
    public abstract LocalizedText Title(FactRow row, FactNames names);

    /// <summary>What is said before and after; one of the two may be null.</summary>
    public abstract IReadOnlyList<FieldChange> Fields(FactRow? before, FactRow? after, FactNames names);
}
