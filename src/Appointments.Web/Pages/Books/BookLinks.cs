namespace Appointments.Web.Pages.Books;

/// <summary>Where the links of a Blue Book lead: on the page also to the register, in a file of its own only inside the book.</summary>
/// <param name="Here">The book's own address with its query; empty in a file.</param>
/// <param name="Day">The day, for links to the register.</param>
public sealed record BookLinks(string Here, string Day)
{
    /// <summary>A place in the book.</summary>
    public string To(string id) => $"{Here}#{id}";

    /// <summary>The forum's page; null in a file.</summary>
    public string? Forum(string slug) => Here.Length == 0 ? null : $"/fora/{slug}?asOf={Day}";

    /// <summary>The person's page; null in a file.</summary>
    public string? Person(string slug) => Here.Length == 0 ? null : $"/personer/{slug}?asOf={Day}";
}
