using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Storage;

/// <summary>A register that is being filled, under another name than it will have, so that half of it is never found there. What is left of it goes with this.</summary>
/// <param name="path">The file it is to be.</param>
internal sealed class UnfinishedRegister(string path) : IDisposable
{
    private readonly string unfinished = $"{Path.GetFullPath(path)}.{Guid.NewGuid():N}";

    /// <summary>The register as long as it is not whole.</summary>
    public RegisterDatabase Database => field ??= new RegisterDatabase(unfinished);

    /// <summary>True when there is nothing under that name, or a register without an entry.</summary>
    public static async Task<bool> CanBecomeAsync(string path, CancellationToken cancel)
    {
        if (!File.Exists(path))
            return true;
        await using var context = new RegisterDatabase(path).CreateContext();
        bool filled;
        try
        {
            filled = await context.Journal.AnyAsync(cancel);
        }
        catch (SqliteException)
        {
            // No table, or no database at all: not ours to overwrite.
            filled = new FileInfo(path).Length > 0;
        }

        await context.Database.CloseConnectionAsync();
        SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
        return !filled;
    }

    /// <summary>Gives it its name; a file that has the name must not be there.</summary>
    /// <exception cref="IOException">There is a file of that name.</exception>
    public void Finish()
    {
        Database.Release();
        File.Move(unfinished, path);
    }

    /// <summary>Gives it its name, in the place of a register without an entry.</summary>
    public void FinishOverEmpty()
    {
        Database.Release();
        foreach (var log in new[] { path + "-wal", path + "-shm" }) File.Delete(log);
        File.Move(unfinished, path, overwrite: true);
    }

    public void Dispose()
    {
        Database.Release();
        foreach (var left in new[] { unfinished, unfinished + "-wal", unfinished + "-shm", unfinished + ".migrating" }) File.Delete(left);
    }
}
