namespace Appointments.Graph.Types;

/// <summary>An entry of a page with its place.</summary>
internal sealed record Edge<T>(T Node, string Cursor);
