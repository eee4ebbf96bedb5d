using System.Globalization;

namespace Appointments.Domain.Elections;

/// <summary>
/// A list's votes divided by 1, 2, 3, …, kept as the exact fraction. <see cref="CompareTo"/> compares values, so 10/2 ranks with 5/1,
/// though they are two fractions and not equal as such.
/// </summary>
/// <param name="Votes">Votes, 0 or more; of an alliance the sum.</param>
/// <param name="Divisor">1 or more: the number of the seat that the quotient claims.</param>
public readonly record struct Quotient(Int128 Votes, int Divisor) : IComparable<Quotient>
{
    /// <summary>a / m against b / n as a × n against b × m: whole numbers, so equal means equal. No overflow: votes are sums of fewer than 2³¹ numbers below 2⁶³.</summary>
    public int CompareTo(Quotient other) => (Votes * other.Divisor).CompareTo(other.Votes * Divisor);

    /// <summary><c>360/8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Votes}/{Divisor}");

    /// <summary>The least whole number of votes that, divided by the divisor, is larger than this quotient.</summary>
    internal Int128 VotesToPass(int divisor) => (Votes * divisor / Divisor) + 1;
}
