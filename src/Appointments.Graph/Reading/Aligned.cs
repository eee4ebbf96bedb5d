namespace Appointments.Graph.Reading;

/// <summary>Lines up what a view answers with the parents that were asked for: one entry a parent, in order.</summary>
internal static class Aligned
{
    /// <summary>A group for each parent; empty where the lookup has none.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Lists<TParent, TKey, T>(IReadOnlyList<TParent> parents, Func<TParent, TKey> keyOf, ILookup<TKey, T> found) =>
        [.. parents.Select(parent => (IReadOnlyList<T>)[.. found[keyOf(parent)]])];

    /// <summary>What an optional key of each parent leads to; null where the parent has no key. Asks once, for the keys there are.</summary>
    public static async ValueTask<IReadOnlyList<T?>> OneAsync<TParent, TKey, T>(
        IReadOnlyList<TParent> parents, Func<TParent, TKey?> keyOf, Func<IReadOnlyList<TKey>, CancellationToken, Task<IReadOnlyList<T?>>> ask, CancellationToken cancel)
        where TKey : struct
        where T : class
    {
        TKey[] keys = [.. parents.Select(keyOf).OfType<TKey>().Distinct()];
        if (keys.Length == 0)
        {
            return new T?[parents.Count];
        }

        var answers = await ask(keys, cancel);
        var byKey = keys.Zip(answers).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. parents.Select(parent => keyOf(parent) is { } key ? byKey[key] : null)];
    }

    /// <summary>As <see cref="OneAsync{TParent, TKey, T}(IReadOnlyList{TParent}, Func{TParent, TKey?}, Func{IReadOnlyList{TKey}, CancellationToken, Task{IReadOnlyList{T?}}}, CancellationToken)"/>, for keys that are texts.</summary>
    public static async ValueTask<IReadOnlyList<T?>> OneByTextAsync<TParent, T>(
        IReadOnlyList<TParent> parents, Func<TParent, string?> keyOf, Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlyList<T?>>> ask, CancellationToken cancel)
        where T : class
    {
        string[] keys = [.. parents.Select(keyOf).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (keys.Length == 0)
        {
            return new T?[parents.Count];
        }

        var answers = await ask(keys, cancel);
        var byKey = keys.Zip(answers).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return [.. parents.Select(parent => keyOf(parent) is { } key ? byKey[key] : null)];
    }
}
