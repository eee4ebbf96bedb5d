using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Appointments.Data.Storage;

/// <summary>
/// Tries again after a transient fault: a question by itself, an entry with its whole transaction. A statement inside a transaction that
/// stays open (a rehearsal) is let through once: what it rests on is gone after a fault, so whoever rehearses begins anew.
/// </summary>
internal sealed class SqlServerRetry(ExecutionStrategyDependencies dependencies) : SqlServerRetryingExecutionStrategy(dependencies)
{
    // The base class refuses every statement inside a transaction that it did not see begin.
    protected override void OnFirstExecution()
    {
        if (IsInTransaction) ExceptionsEncountered.Clear();
        else base.OnFirstExecution();
    }

    protected override bool ShouldRetryOn(Exception exception) => !IsInTransaction && base.ShouldRetryOn(exception);

    private bool IsInTransaction => Dependencies.CurrentContext.Context.Database.CurrentTransaction is not null;
}
