using System.Data.Common;
using System.Globalization;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Appointments.Data.Verification;

/// <summary>Writes the facts of a table as the journal tells them, without the rows' own types: what an older program recorded is written as it was.</summary>
internal static class ReplayInsert
{
    /// <summary>Inserts them in the context's transaction.</summary>
    /// <returns>How many.</returns>
    public static async Task<long> RunAsync(DbContext context, FactTable table, IEnumerable<ReplayedFact> facts, CancellationToken cancel)
    {
        await using var command = Command(context, table);
        var count = 0L;
        foreach (var fact in facts)
        {
            for (var index = 0; index < table.Columns.Count; index++)
                command.Parameters[index].Value = fact.TextOf(table.Columns[index]) is { } text ? Stored(text, table.Columns[index].StoredType) : DBNull.Value;
            await command.ExecuteNonQueryAsync(cancel);
            count++;
        }

        return count;
    }

    private static DbCommand Command(DbContext context, FactTable table)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        string[] names = [.. table.Columns.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"@p{index}"))];
#pragma warning disable CA2100 // Names of tables and columns come from the model, values are parameters.
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", names)})";
#pragma warning restore CA2100
        foreach (var (column, name) in table.Columns.Zip(names)) command.Parameters.Add(column.Parameter(command, name));
        return command;
    }

    private static object Stored(string text, Type type) =>
        type == typeof(long) ? long.Parse(text, CultureInfo.InvariantCulture)
        : type == typeof(int) ? int.Parse(text, CultureInfo.InvariantCulture)
        : type == typeof(bool) ? bool.Parse(text)
        : type == typeof(DateOnly) ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : type == typeof(byte[]) ? Convert.FromHexString(text)
        : text;
}
