using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;

namespace Appointments.Data.Storage;

/// <summary>
/// A question that is asked often, translated once: about the facts of some keys, on a day, in a state. To put one together and to look its translation
/// up costs more than most answers.
/// </summary>
/// <param name="question">Puts it together. It may look at nothing else than it is given here, and take that as it is; a question about every day leaves the day alone.</param>
internal sealed class Question<TKey, TRow>(Func<RegisterContext, LocalDate, long, TKey[], IQueryable<TRow>> question)
{
    // By model: SQLite and SQL Server have one each. What is asked again after a fault reads its rows to the end first, so that is another translation.
    private readonly ConditionalWeakTable<IModel, Func<RegisterContext, LocalDate, long, TKey[], IAsyncEnumerable<TRow>>> once = [];
    private readonly ConditionalWeakTable<IModel, Func<RegisterContext, LocalDate, long, TKey[], IAsyncEnumerable<TRow>>> again = [];

    /// <summary>The answer for these keys, each of them once.</summary>
    public async Task<List<TRow>> AskAsync(RegisterContext context, LocalDate day, long state, TKey[] keys, CancellationToken cancel)
    {
        var translated = context.Retries ? again : once;
        if (!translated.TryGetValue(context.Model, out var ask))
            translated.AddOrUpdate(context.Model, ask = Translate(context));
        var rows = new List<TRow>();
        await foreach (var row in ask(context, day, state, keys).WithCancellation(cancel))
            rows.Add(row);
        return rows;
    }

    private Func<RegisterContext, LocalDate, long, TKey[], IAsyncEnumerable<TRow>> Translate(RegisterContext context)
    {
        var tree = new QuestionTree(typeof(TKey));
        var body = tree.Visit(question(context, QuestionTree.Day, QuestionTree.State, (TKey[])tree.Keys).Expression);
        return EF.CompileAsyncQuery(Expression.Lambda<Func<RegisterContext, LocalDate, long, TKey[], IQueryable<TRow>>>(body, tree.Parameters));
    }
}
