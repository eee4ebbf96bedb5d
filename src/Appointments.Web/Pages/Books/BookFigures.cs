using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Books;

/// <summary>The composition over all seats that the KKR fills, as the public may see it: genders as counts, and withheld where a count could give one person away.</summary>
/// <param name="Together">The seats together.</param>
/// <param name="Chairs">The chairs among them.</param>
/// <param name="ViceChairs">The vice-chairs among them.</param>
/// <param name="VoteTable">The votes on which entitlements are computed; null when none are recorded.</param>
/// <param name="NoEntitlement">Why there are no entitlements; null when there are.</param>
public sealed record BookFigures(SeatBalanceAnswer Together, SeatBalanceAnswer Chairs, SeatBalanceAnswer ViceChairs, VoteTableAnswer? VoteTable, string? NoEntitlement)
{
    /// <summary>Why counts of genders are withheld; null when all are told.</summary>
    internal string? Withheld => new[] { Together, Chairs, ViceChairs }.Select(seats => seats.Gender.Withheld).FirstOrDefault(why => why is not null);
}
