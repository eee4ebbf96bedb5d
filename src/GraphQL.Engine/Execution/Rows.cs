using System.Runtime.InteropServices;

namespace GraphQL.Engine.Execution;

/// <summary>Takes what resolvers give out of the lists they give it in.</summary>
internal static class Rows
{
    /// <summary>Copies the first items of a list into all of the target.</summary>
    public static void Copy<T>(IReadOnlyList<T> list, Span<T> target)
    {
        switch (list)
        {
            case T[] array:
                new ReadOnlySpan<T>(array, 0, target.Length).CopyTo(target);
                break;
            case List<T> grown:
                CollectionsMarshal.AsSpan(grown)[..target.Length].CopyTo(target);
                break;
            default:
                for (var i = 0; i < target.Length; i++)
                    target[i] = list[i];
                break;
        }
    }
}
