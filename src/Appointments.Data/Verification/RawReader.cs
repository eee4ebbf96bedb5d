using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Storage;

namespace Appointments.Data.Verification;

/// <summary>Reads stored values as they are, without the converters that would choke on (or forgive) a value nobody wrote.</summary>
internal sealed class RawReader(DbConnection connection, DbTransaction snapshot, ISqlGenerationHelper sql)
{
    /// <summary>Every row of the table, its columns in the order asked; a value may be null, long, double, string or bytes.</summary>
    public async IAsyncEnumerable<object?[]> RowsAsync(string table, IReadOnlyList<string> columns, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = snapshot;
#pragma warning disable CA2100 // Names of tables and columns come from the model.
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(sql.DelimitIdentifier))} FROM {sql.DelimitIdentifier(table)} ORDER BY {sql.DelimitIdentifier(columns[0])}";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            var row = new object?[columns.Count];
            for (var column = 0; column < row.Length; column++) row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            yield return row;
        }
    }
}
