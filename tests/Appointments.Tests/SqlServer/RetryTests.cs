using Appointments.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Appointments.Tests.SqlServer;

/// <summary>What is tried again after a transient fault, and what is not. A timeout is one; the database may be any, so it is one in memory.</summary>
public sealed class RetryTests
{
    [Fact]
    public async Task AFaultOutsideOfATransactionIsTriedAgain()
    {
        await using var context = Open();

        Assert.Equal((2, true), await AttemptAsync(context));
    }

    [Fact]
    public async Task AFaultInsideATransactionIsLetThroughAtOnce()
    {
        await using var context = Open();
        await context.Database.OpenConnectionAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();

        Assert.Equal((1, false), await AttemptAsync(context));
    }

    [Fact]
    public async Task AQuestionMayBeAskedInsideATransactionThatSomebodyBegan()
    {
        await using var context = Open();
        await context.Database.OpenConnectionAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();

        Assert.Equal(1, await context.Database.SqlQueryRaw<int>("SELECT 1 AS \"Value\"").SingleAsync());
    }

    /// <summary>Something that fails the first time: how often it was done, and whether it came to an end.</summary>
    private static async Task<(int Times, bool Done)> AttemptAsync(RegisterContext context)
    {
        var times = 0;
        try
        {
            await context.Database.CreateExecutionStrategy().ExecuteAsync(() => ++times == 1 ? Task.FromException(new TimeoutException()) : Task.CompletedTask);
            return (times, true);
        }
        catch (TimeoutException)
        {
            return (times, false);
        }
    }

    private static RegisterContext Open()
    {
        var options = new DbContextOptionsBuilder<RegisterContext>();
        options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = ":memory:" }.ToString(), sqlite => sqlite.ExecutionStrategy(dependencies => new SqlServerRetry(dependencies)));
        return new RegisterContext(options.Options);
    }
}
