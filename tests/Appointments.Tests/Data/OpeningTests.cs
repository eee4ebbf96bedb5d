using Microsoft.EntityFrameworkCore;

namespace Appointments.Tests.Data;

/// <summary>Opening a database: made when absent, brought up to date once, whatever an earlier start left behind.</summary>
public sealed class OpeningTests
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task ANewFileIsInWriteAheadModeWithAnEmptyJournal()
    {
        await using var register = TemporaryRegister.Unopened();

        await register.Database.OpenAsync(CancellationToken.None);

        Assert.Equal("wal", await register.ReadRawAsync("PRAGMA journal_mode"));
        await using var context = register.Read();
        var head = await context.JournalHead.SingleAsync();
        Assert.Equal((0, 1), (head.Number, head.NextId));
    }

    [Fact]
    public async Task ALockLeftByAProcessThatWasKilledInItsFirstStartHoldsNobodyUp()
    {
        await using var register = TemporaryRegister.Unopened();
        await register.TamperAsync(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-23 09:00:00');
            """);

        await register.Database.OpenAsync(CancellationToken.None).WaitAsync(LongEnough);

        await using var context = register.Read();
        Assert.Equal(1, await context.JournalHead.CountAsync());
    }

    [Fact]
    public async Task SeveralStartsAtOnceMigrateOnce()
    {
        await using var register = TemporaryRegister.Unopened();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => register.Database.OpenAsync(CancellationToken.None)))).WaitAsync(LongEnough);

        await using var context = register.Read();
        Assert.Equal(context.Database.GetMigrations().LongCount(), await register.ReadRawAsync("SELECT COUNT(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public async Task OpeningAnUpToDateFileWritesNothing()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        var before = await register.ReadRawAsync("PRAGMA data_version");

        await register.Database.OpenAsync(CancellationToken.None);

        Assert.Equal(before, await register.ReadRawAsync("PRAGMA data_version"));
        Assert.False(File.Exists(register.Database.FilePath + ".migrating"));
    }

    [Fact]
    public async Task WritersOverwriteWhatTheyDelete()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await using var context = register.Database.CreateWritingContext();

        Assert.Equal(1, (await context.Database.SqlQueryRaw<int>("SELECT secure_delete AS \"Value\" FROM pragma_secure_delete").ToListAsync()).Single());
    }

    [Fact]
    public async Task TheModelHasNoChangesThatTheMigrationsLack()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await using var context = register.Read();

        Assert.False(context.Database.HasPendingModelChanges());
    }
}
