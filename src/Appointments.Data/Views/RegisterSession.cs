using NodaTime;

namespace Appointments.Data.Views;

/// <summary>What one request reads with: one connection. Its views share it; questions asked at the same time are answered one after the other.</summary>
public sealed class RegisterSession : IAsyncDisposable
{
    internal RegisterSession()
    {
    }

    /// <summary>How many statements this session has sent so far.</summary>
    public int StatementCount { get; private set; }

    /// <summary>The newest state. Ask once an operation and use it throughout: what is written meanwhile then stays unseen.</summary>
    public Task<RegisterState> CurrentStateAsync(CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The state at an instant, that is the last entry at or before it; null when the register had no entry yet.</summary>
    public Task<RegisterState?> StateAtAsync(Instant knownAt, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The register on a day, as known in a state. Costs nothing.</summary>
    public RegisterView AsOf(LocalDate day, long state) => new(this, day, state);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
