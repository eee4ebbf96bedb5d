using Appointments.Domain.Rights;

namespace Appointments.Graph.Rights;

/// <summary>One line of the table of rights: who may ask a field of the schema.</summary>
/// <param name="Coordinate">The field, <c>Query.papers</c>; or all fields of a type, <c>Paper.*</c>, that have no line of their own.</param>
/// <param name="Who">The roles; with <see cref="Role.Public"/> everybody.</param>
/// <param name="Others">What others are answered.</param>
/// <param name="Why">Why it is so; may be empty.</param>
public sealed record Right(string Coordinate, IReadOnlyList<Role> Who, OthersGet Others, string Why)
{
    /// <summary>True when nobody is asked for a name.</summary>
    public bool IsPublic => Who.Contains(Role.Public);
}
