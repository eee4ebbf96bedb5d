using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Appointments.Tests.SqlServer;

/// <summary>Lets one step of a write fail in passing, the first time: a commit before or after the database has it, or a statement. A timeout is what a cut connection looks like.</summary>
internal sealed class OneFault : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int statement;
    private bool armed;

    /// <summary>Whether the commit fails before it is sent.</summary>
    public bool BeforeCommit { get; init; }

    /// <summary>Whether the commit fails when the database has done it: its answer is lost.</summary>
    public bool AfterCommit { get; init; }

    /// <summary>Which statement fails, from 1; 0 for none.</summary>
    public int Statement { get; init; }

    /// <summary>How many statements were sent since it was armed.</summary>
    public int Sent => statement;

    /// <summary>True when the fault has been.</summary>
    public bool HasBeen { get; private set; }

    /// <summary>What comes before goes well.</summary>
    public void Arm() => armed = true;

    public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        FailOnce(BeforeCommit);
        return new(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        FailOnce(AfterCommit);
        return Task.CompletedTask;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count();
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count();
        return new(result);
    }

    private void Count()
    {
        if (armed) FailOnce(++statement == Statement);
    }

    private void FailOnce(bool here)
    {
        if (!here || !armed || HasBeen) return;
        HasBeen = true;
        throw new TimeoutException("The connection is gone.");
    }
}
