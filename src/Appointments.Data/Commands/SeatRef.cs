namespace Appointments.Data.Commands;

/// <summary>A seat as a caller names it: exactly one of the two is given.</summary>
/// <param name="Key">Its key in the seat plan of the forum, <c>political-2</c>.</param>
/// <param name="Id">Its id.</param>
public readonly record struct SeatRef(string? Key, long? Id)
{
    /// <inheritdoc/>
    public override string ToString() => Key ?? FormattableString.Invariant($"{Id}");
}
