using Appointments.Data.Views;

namespace Appointments.Graph.Types;

/// <summary>A page of an open list, with what costs a statement of its own asked only when it is selected.</summary>
internal sealed record Connection<T>(Page<T> Page, Func<Task<int>> CountAsync, Func<Task<IReadOnlyList<string>>> NotCoveredAsync);
