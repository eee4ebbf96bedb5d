namespace Appointments.Graph.Types;

/// <summary>A page of an open list, seen through what hangs on its entries: the seats of fora, the offices of persons.</summary>
/// <param name="Nodes">What hangs on them, in their order.</param>
/// <param name="PageInfo">Where the page stands among the entries.</param>
/// <param name="NotCovered">Names of the fora that are left out; empty where persons are the entries.</param>
internal sealed record OpenPage<T>(IReadOnlyList<T> Nodes, PageInfo PageInfo, IReadOnlyList<string> NotCovered);
