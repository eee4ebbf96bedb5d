using Appointments.Data.Storage;
using Appointments.Data.Views;
using Microsoft.EntityFrameworkCore.Storage;

namespace Appointments.Data;

/// <summary>A command that was tried and is not recorded. Disposing of it takes everything back and lets the next writer go on.</summary>
public sealed class Rehearsal : IAsyncDisposable
{
    private readonly RegisterContext context;
    private readonly IDbContextTransaction transaction;
    private readonly IDisposable turn;

    internal Rehearsal(RecordResult result, RegisterSession session, RegisterContext context, IDbContextTransaction transaction, IDisposable turn)
    {
        Result = result;
        Session = session;
        this.context = context;
        this.transaction = transaction;
        this.turn = turn;
    }

    /// <summary>What recording would answer.</summary>
    public RecordResult Result { get; }

    /// <summary>Reads the register as it would stand: the state <see cref="RecordResult.Number"/> of <see cref="Result"/> has the entry. Good until the rehearsal is disposed of.</summary>
    public RegisterSession Session { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            try
            {
                await context.DisposeAsync();
            }
            finally
            {
                turn.Dispose();
            }
        }
    }
}
