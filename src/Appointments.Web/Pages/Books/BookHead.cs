namespace Appointments.Web.Pages.Books;

/// <summary>What stands on the cover of a published edition.</summary>
/// <param name="Number">Which edition of the KKR.</param>
/// <param name="Title">Its title.</param>
public sealed record BookHead(int Number, string Title);
