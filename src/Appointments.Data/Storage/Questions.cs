using System.Linq.Expressions;
using Appointments.Data.Rows;

namespace Appointments.Data.Storage;

/// <summary>The questions that most are: the facts of a table with certain keys.</summary>
internal static class Questions
{
    /// <summary>Those that hold on the day.</summary>
    public static Question<TKey, TRow> At<TKey, TRow>(Expression<Func<TRow, TKey>> key)
        where TRow : FactRow => new((db, day, state, keys) => db.Set<TRow>().At(day, state).Where(IsAmong(key, keys)));

    /// <summary>Those of every day.</summary>
    public static Question<TKey, TRow> Known<TKey, TRow>(Expression<Func<TRow, TKey>> key)
        where TRow : FactRow => new((db, _, state, keys) => db.Set<TRow>().Known(state).Where(IsAmong(key, keys)));

    private static Expression<Func<TRow, bool>> IsAmong<TKey, TRow>(Expression<Func<TRow, TKey>> key, TKey[] keys)
    {
        Expression<Func<TKey, bool>> contains = one => keys.Contains(one);
        var call = (MethodCallExpression)contains.Body;
        return Expression.Lambda<Func<TRow, bool>>(call.Update(call.Object, [.. call.Arguments.Select(argument => argument == contains.Parameters[0] ? key.Body : argument)]), key.Parameters);
    }
}
