using Appointments.Domain.Elections.Kkrs;

namespace Appointments.Graph.Elections;

/// <summary><c>ListPlaceInput</c>: a list where it stood.</summary>
public sealed record ListPlaceInput(string Letter, string? Municipality)
{
    internal ListPlace ToPlace() => new(Letter, Municipality);
}
