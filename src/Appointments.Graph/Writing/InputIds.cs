using Appointments.Data.Commands;

namespace Appointments.Graph.Writing;

/// <summary>Reads what inputs name by global id.</summary>
internal static class InputIds
{
    /// <summary>The number of a global id of the type; null when it is none.</summary>
    public static long? Number(string? id, string type) => id is not null && GlobalId.Read(id) is { } global && global.Type == type ? global.Number : null;

    /// <summary>A seat by its global id, or by its key in the seat plan.</summary>
    public static SeatRef Seat(string text) => Number(text, "Seat") is { } id ? new SeatRef(null, id) : new SeatRef(text, null);
}
