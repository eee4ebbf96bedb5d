using Appointments.Data.Storage;
using Appointments.Data.Verification;
using Microsoft.Data.Sqlite;

namespace Appointments.Data;

/// <summary>Copies a register's SQLite file while others read and write it: the copy is one state, whole, without what was erased and without free pages.</summary>
public static class RegisterBackup
{
    /// <summary>Makes the copy. Until it is whole and found unchanged it has another name.</summary>
    /// <param name="from">The register's file.</param>
    /// <param name="to">The file to make; it must not be there.</param>
    /// <param name="exported">A checkpoint that the register must hold; null for none.</param>
    /// <param name="cancel">Until the end there is no such file.</param>
    /// <returns>What the verification of the copy found; where it is not whole, nothing was kept.</returns>
    /// <exception cref="SqliteException">The file is no register, or the copy could not be written.</exception>
    /// <exception cref="IOException">There is a file of that name.</exception>
    public static async Task<VerifyReport> CopyAsync(string from, string to, Checkpoint? exported, CancellationToken cancel)
    {
        using var unfinished = new UnfinishedRegister(to);
        await WriteAsync(from, unfinished.Database.FilePath, cancel);
        var report = await new RegisterVerifier(unfinished.Database).VerifyAsync(exported, cancel);
        if (report.IsWhole)
            unfinished.Finish();
        return report;
    }

    private static async Task WriteAsync(string from, string to, CancellationToken cancel)
    {
        var place = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(from), Mode = SqliteOpenMode.ReadWrite, Pooling = false };
        await using var connection = new SqliteConnection(place.ToString());
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $to";
        command.Parameters.AddWithValue("$to", to);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
