namespace Appointments.Domain.Balance;

/// <summary>A party among the political seats.</summary>
/// <param name="Letter">The list's letter. A letter of a local list means another list in each municipality; so counted they are one.</param>
/// <param name="Votes">Its votes; null without a vote table, and for a letter that is not in it.</param>
/// <param name="Entitlement">The seats that d'Hondt gives it; null without a vote table, and where a drawing of lots would decide.</param>
/// <param name="Held">The seats it holds.</param>
public sealed record PartyBalance(string Letter, long? Votes, int? Entitlement, int Held)
{
    /// <summary>Seats held beyond the entitlement, negative when it holds fewer; null when the entitlement is.</summary>
    public int? Difference => Held - Entitlement;
}
