using Appointments.Domain.Elections.Kkrs;

namespace Appointments.Graph.Elections;

/// <summary><c>CooperationInput</c>: lists that count as one party.</summary>
public sealed record CooperationInput(string Name, IReadOnlyList<ListPlaceInput> Lists)
{
    internal ListCooperation ToCooperation() => new(Name, [.. Lists.Select(list => list.ToPlace())]);
}
