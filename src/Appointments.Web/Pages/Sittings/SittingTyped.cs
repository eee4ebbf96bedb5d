namespace Appointments.Web.Pages.Sittings;

/// <summary>What was typed for one seat.</summary>
/// <param name="Name">The name; null when the seat is left open.</param>
/// <param name="Person">Slug of the one who was chosen or found before; null when none was.</param>
/// <param name="Item">The item; null for that of all.</param>
/// <param name="IsNew">True when somebody new is meant.</param>
/// <param name="Version">The forum's version that was shown; null when the form has lost it.</param>
public sealed record SittingTyped(string? Name, string? Person, string? Item, bool IsNew, int? Version)
{
    /// <summary>Takes it over. What is registered must rest on what was seen; what is only checked is checked against what stands.</summary>
    public void PutInto(SittingRow row, bool keepVersion)
    {
        (row.Name, row.Person, row.Item, row.IsNew) = (Name, Person, Item, IsNew);
        if (keepVersion && Version is { } seen)
        {
            row.Version = seen;
        }
    }
}
