namespace Appointments.Web.Pages.Boards;

/// <summary>A paper that facts stand in.</summary>
/// <param name="Name">As it is called.</param>
/// <param name="Day">Its day; null when it has none.</param>
/// <param name="Items">The items of it that were used; empty when the whole was.</param>
/// <param name="Facts">How many facts stand in it.</param>
public sealed record Paper(string Name, string? Day, IReadOnlyList<string> Items, int Facts);
