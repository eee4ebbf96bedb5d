namespace Appointments.Data.Storage;

/// <summary>What statements that read are sent by: so many at a time as there are places, each with a context of its own.</summary>
#pragma warning disable CA1001 // Nobody asks the semaphore for its wait handle, and without one it holds nothing to be disposed of.
internal sealed class ReadingContexts
#pragma warning restore CA1001
{
    private readonly KeptContexts contexts;
    private readonly SemaphoreSlim places;
    private readonly RegisterContext? only;

    /// <summary>Contexts of a database.</summary>
    /// <param name="create">Makes one more.</param>
    /// <param name="isGood">True for one that can be used again.</param>
    /// <param name="limit">How many statements are sent at a time; more wait for their turn.</param>
    public ReadingContexts(Func<RegisterContext> create, Func<RegisterContext, bool> isGood, int limit)
    {
        contexts = new KeptContexts(create, isGood);
        places = new SemaphoreSlim(limit, limit);
    }

    /// <summary>One context for every statement: that of a transaction, whose own writing is to be seen.</summary>
    public ReadingContexts(RegisterContext only)
        : this(() => only, isGood: _ => true, limit: 1) => this.only = only;

    /// <summary>Closes those that nobody uses.</summary>
    public void Release() => contexts.Release();

    /// <summary>Sends one statement when it is its turn.</summary>
    public async Task<T> AskAsync<T>(Func<RegisterContext, Task<T>> statement, CancellationToken cancel)
    {
        await places.WaitAsync(cancel);
        try
        {
            return await AskAsync(contexts.Take(), statement);
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<T> AskAsync<T>(RegisterContext context, Func<RegisterContext, Task<T>> statement)
    {
        var answered = false;
        try
        {
            var answer = await statement(context);
            answered = true;
            return answer;
        }
        finally
        {
            // Whatever a fault has left of a connection, the next statement gets another.
            if (answered || only is not null)
                contexts.Give(context);
            else
                await context.DisposeAsync();
        }
    }
}
