using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views.Changes;

/// <inheritdoc/>
/// <param name="table">The table.</param>
/// <param name="label">What a fact of it is.</param>
/// <param name="fields">What it says, in the order of reading; days and source are added to every fact.</param>
internal sealed class FactDescription<TRow>(string table, LocalizedText label, IReadOnlyList<FactField<TRow>> fields) : FactDescription(table, label)
    where TRow : FactRow
{
    private readonly IReadOnlyList<FactField<TRow>> all = [.. fields, .. FactFields.Common<TRow>()];

    public override bool Describes(FactRow row) => row is TRow;

    public override IEnumerable<string> Columns => all.SelectMany(described => described.Columns);

    public override async Task<IReadOnlyDictionary<long, FactRow>> RowsAsync(RegisterSession session, IReadOnlyCollection<long> versions, CancellationToken cancel)
    {
        long[] ids = [.. versions];
        var rows = await session.AskAsync(db => db.Set<TRow>().Where(row => EF.Parameter(ids).Contains(row.VersionId)).ToListAsync(cancel), cancel);
        return rows.ToDictionary(row => row.VersionId, FactRow (row) => row);
    }

    public override async Task<IReadOnlyDictionary<long, long>> FactIdsAsync(RegisterSession session, IReadOnlyCollection<long> versions, CancellationToken cancel)
    {
        long[] ids = [.. versions];
        return await session.AskAsync(
            db => db.Set<TRow>().Where(row => EF.Parameter(ids).Contains(row.VersionId)).ToDictionaryAsync(row => row.VersionId, row => row.FactId, cancel), cancel);
    }

    public override IEnumerable<Reference> References(FactRow row) => all.SelectMany(field => field.References((TRow)row));

    public override LocalizedText Title(FactRow row, FactNames names)
    {
        LocalizedText[] parts = [.. all.Where(field => field.IsTitle).Select(field => field.Words((TRow)row, names)).OfType<LocalizedText>()];
        return new(string.Join(", ", parts.Select(part => part.Da)), string.Join(", ", parts.Select(part => part.En)));
    }

    public override IReadOnlyList<FieldChange> Fields(FactRow? before, FactRow? after, FactNames names) =>
        [.. all.Select(field => Compare(field, (TRow?)before, (TRow?)after, names)).Where(field => field.Before is not null || field.After is not null)];

    private static FieldChange Compare(FactField<TRow> field, TRow? before, TRow? after, FactNames names) => new(
        field.Name,
        field.Label,
        before is null ? null : field.Words(before, names),
        after is null ? null : field.Words(after, names),
        before is null || after is null || !Equals(field.Value(before), field.Value(after)));
}
