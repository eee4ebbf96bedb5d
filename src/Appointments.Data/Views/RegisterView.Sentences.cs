using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>What is judged on the day of the sentences of each forum's law that no rule computes; of each sentence at most one.</summary>
    public async Task<ILookup<long, SentenceTick>> SentenceTicksAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, SentenceTick>();
        var ids = forumIds.Distinct().ToArray();
        var rows = await ListAsync(db => db.SentenceTicks.At(Day, State).Where(tick => EF.Parameter(ids).Contains(tick.ForumId)), cancel);
        return rows.OrderBy(row => row.Sentence, StringComparer.Ordinal).ToLookup(row => row.ForumId, row => row.ToTick());
    }

    /// <summary>The tick of each sentence on the day, aligned; null for one that nobody has ticked.</summary>
    public async Task<IReadOnlyList<SentenceTick?>> TicksOfAsync(IReadOnlyList<NotComputedSentence> sentences, CancellationToken cancel)
    {
        var ticks = await SentenceTicksAsync([.. sentences.Select(sentence => sentence.ForumId)], cancel);
        return [.. sentences.Select(sentence => ticks[sentence.ForumId].FirstOrDefault(tick => tick.Sentence == sentence.Law.Handle))];
    }
}
