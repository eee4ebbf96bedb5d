using Appointments.Domain.Elections;

namespace Appointments.Graph.Elections;

/// <summary><c>QuotientRow</c>: the quotients of one who shares.</summary>
internal sealed record QuotientRow(string Id, IReadOnlyList<QuotientCell> Cells)
{
    /// <summary>The table of a sharing, as wide as one seat more than the most that anybody has.</summary>
    public static IReadOnlyList<QuotientRow> TableOf(Sharing sharing)
    {
        var places = new Dictionary<(string, int), int>();
        var given = 0;
        foreach (var group in sharing.Order)
        {
            foreach (var (winner, quotient) in group.Winners.Zip(group.Quotients))
                places[(winner, quotient.Divisor)] = given + 1;
            given += group.Winners.Count;
        }

        var width = sharing.Contenders.Max(contender => contender.Seats) + 1;
        return [.. sharing.Contenders.Select(contender => new QuotientRow(contender.Id, [.. Enumerable.Range(1, width).Select(divisor => new QuotientCell(
            contender.Quotient(divisor),
            places.TryGetValue((contender.Id, divisor), out var place) ? place : null,
            contender.InLots && divisor == contender.Seats + 1))]))];
    }
}
