using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Verification;
using Appointments.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Tests.SqlServer;

/// <summary>A write that meets a transient fault, wherever it meets it, is recorded once: with a key and without, and also when only the answer to the commit was lost.</summary>
public sealed class NothingTwiceTests
{
    [Theory]
    [InlineData(true, "nøgle")]
    [InlineData(true, null)]
    [InlineData(false, "nøgle")]
    [InlineData(false, null)]
    public async Task A_commit_that_fails_is_recorded_once(bool before, string? key)
    {
        var fault = new OneFault { BeforeCommit = before, AfterCommit = !before };
        await AssertOnceAsync(fault, key);
        Assert.True(fault.HasBeen);
    }

    [Fact]
    public async Task Whichever_statement_fails_it_is_recorded_once()
    {
        var all = new OneFault();
        await AssertOnceAsync(all, key: null);
        Assert.True(all.Sent > 3);

        for (var statement = 1; statement <= all.Sent; statement++)
        {
            var fault = new OneFault { Statement = statement };
            await AssertOnceAsync(fault, key: null);
            Assert.True(fault.HasBeen);
        }
    }

    private static async Task AssertOnceAsync(OneFault fault, string? key)
    {
        await using var storage = new SqliteStorage();
        await storage.MakeAsync();
        var database = new RegisterDatabase(new RetryingSqlite(storage.Database.FilePath, fault));
        var registry = new Registry(database, new HandClock());
        await registry.RecordAsync(Person(), new Actor("Test Testesen"), "Før", CancellationToken.None);
        fault.Arm();

        // A second one of the name gets a slug of its own, so that nothing but the retry keeps it from coming twice.
        var result = await registry.RecordAsync(new Request(Person(), new Actor("Test Testesen"), "Prøve", key), CancellationToken.None);

        Assert.Equal((2, true, false), (result.Number, result.Recorded, result.Replayed));
        await using var context = database.CreateContext();
        Assert.Equal(["test-testesen", "test-testesen-2"], await context.Persons.Select(person => person.Slug).Order().ToListAsync());
        Assert.Equal(2, await context.Journal.CountAsync());
        Assert.Empty((await new RegisterVerifier(database).VerifyAsync(null, CancellationToken.None)).Findings);
    }

    private static RegisterPerson Person() => new("Test Testesen", null, [], null, null);
}
