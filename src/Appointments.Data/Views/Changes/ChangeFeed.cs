using System.Runtime.CompilerServices;
using Appointments.Domain.Rights;
using NodaTime;

namespace Appointments.Data.Views.Changes;

/// <summary>
/// The journal as it grows. What is looked at is the journal's head row, so an entry of another host on the same database is seen as well; all who
/// wait share one look.
/// </summary>
/// <param name="registry">The register.</param>
/// <param name="interval">How long from one look to the next.</param>
public sealed class ChangeFeed(Registry registry, Duration interval)
{
    private const int Page = 100;
    private readonly Lock turn = new();
    private Task<long> look = Task.FromResult(0L);

    /// <summary>The numbers of entries that the reader may know of, the oldest first, as they come. It ends only when it is cancelled.</summary>
    /// <param name="caller">Who reads: what concerns only confidential things is nobody's but the secretariat's, in numbers too.</param>
    /// <param name="filter">Which entries.</param>
    /// <param name="after">Behind this number; null for what comes from now on.</param>
    /// <param name="cancel">Ends it.</param>
    public async IAsyncEnumerable<long> NumbersAsync(Caller caller, ChangeFilter filter, long? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        var seen = after ?? await HeadAsync(cancel);
        var head = seen;
        while (true)
        {
            head = await NewerThanAsync(head, cancel);
            foreach (var number in await ReadAsync(caller, filter, seen, head, cancel))
                yield return number;
            seen = head;
        }
    }

    private async Task<IReadOnlyList<long>> ReadAsync(Caller caller, ChangeFilter filter, long after, long head, CancellationToken cancel)
    {
        var session = registry.OpenSession(caller);
        var view = session.AsOf(LocalDate.MaxIsoValue, head);
        var numbers = new List<long>();
        ChangePage page;
        do
        {
            page = await view.ChangesAfterAsync(filter, after, before: null, Page, cancel);
            numbers.AddRange(page.Changes.Select(change => change.Number));
            after = numbers.Count == 0 ? after : numbers[^1];
        }
        while (page.HasMore);
        return numbers;
    }

    private async Task<long> NewerThanAsync(long number, CancellationToken cancel)
    {
        while (true)
        {
            var head = await NextLook().WaitAsync(cancel);
            if (head > number)
                return head;
        }
    }

    // A look that has ended is no news: the next waits its time and looks again, once for all who wait.
    private Task<long> NextLook()
    {
        lock (turn)
        {
            if (look.IsCompleted)
                look = LookAsync();
            return look;
        }
    }

    private async Task<long> LookAsync()
    {
        await Task.Delay(interval.ToTimeSpan(), CancellationToken.None);
        return await HeadAsync(CancellationToken.None);
    }

    private async Task<long> HeadAsync(CancellationToken cancel)
    {
        var session = registry.OpenSession();
        return (await session.CurrentStateAsync(cancel)).Number;
    }
}
