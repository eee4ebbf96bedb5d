namespace Appointments.Web.Pages.Books;

/// <summary>What a person is in a forum.</summary>
/// <param name="Slug">The forum's slug.</param>
/// <param name="Name">The forum's name.</param>
/// <param name="Role">The role of the contract, <c>CHAIR</c>, or <see cref="Deputy"/>.</param>
public sealed record BookPlace(string Slug, string Name, string Role)
{
    /// <summary>The role of a deputy, which is no role of a seat.</summary>
    public const string Deputy = "DEPUTY";
}
