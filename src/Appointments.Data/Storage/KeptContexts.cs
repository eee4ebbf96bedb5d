using System.Collections.Concurrent;

namespace Appointments.Data.Storage;

/// <summary>Contexts that are used again, with their open connections and prepared statements. Each is with one user at a time.</summary>
/// <param name="create">Makes one when none is free.</param>
/// <param name="isGood">True for one that can be used again.</param>
internal sealed class KeptContexts(Func<RegisterContext> create, Func<RegisterContext, bool> isGood)
{
    private readonly ConcurrentStack<RegisterContext> free = [];

    /// <summary>One that nobody else has. Give it back, or dispose of it when something went wrong with it.</summary>
    public RegisterContext Take()
    {
        while (free.TryPop(out var context))
        {
            if (isGood(context)) return context;
            context.Dispose();
        }

        return create();
    }

    /// <summary>Lets others have it; nothing of its last use may be left in it.</summary>
    public void Give(RegisterContext context) => free.Push(context);

    /// <summary>Closes those that are free.</summary>
    public void Release()
    {
        while (free.TryPop(out var context))
            context.Dispose();
    }
}
