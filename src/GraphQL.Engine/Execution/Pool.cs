using System.Buffers;
using System.Runtime.CompilerServices;

namespace GraphQL.Engine.Execution;

/// <summary>The arrays behind columns come from the shared pool and go back when the response is disposed.</summary>
internal static class Pool
{
    public static T[] Rent<T>(int count) => ArrayPool<T>.Shared.Rent(count);

    public static T[] RentCleared<T>(int count)
    {
        var array = Rent<T>(count);
        array.AsSpan(0, count).Clear();
        return array;
    }

    public static void Return<T>(ref T[]? array)
    {
        if (array is null)
            return;

        ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        array = null;
    }
}
