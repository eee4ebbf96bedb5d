using Microsoft.EntityFrameworkCore.Metadata;

namespace Appointments.Data.Storage;

/// <summary>A row as it is stored, made once for the journal and for the table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Values">The stored values in the order of its columns.</param>
internal sealed record StoredRow(FactTable Table, IReadOnlyList<object?> Values)
{
    public static StoredRow Of(IModel model, object row)
    {
        var table = FactTable.Of(model, row.GetType());
        var values = new object?[table.Columns.Count];
        for (var place = 0; place < values.Length; place++) values[place] = table.Columns[place].ValueOf(row);
        return new StoredRow(table, values);
    }
}
