using System.Data.Common;

namespace Appointments.Data.Verification;

/// <summary>SQLite's own check of its file: pages, and indexes against their tables. A broken index would hide facts that stand in the table.</summary>
internal static class FileCheck
{
    public static async Task<List<VerifyFinding>> RunAsync(DbConnection connection, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var findings = new List<VerifyFinding>();
        while (await reader.ReadAsync(cancel))
        {
            var line = reader.GetString(0);
            if (line != "ok") findings.Add(new VerifyFinding("file", null, null, $"The database says: {line}."));
        }

        return findings;
    }
}
