namespace Appointments.Web.Pages.Books;

/// <summary>What has changed since an edition.</summary>
/// <param name="Number">Which edition.</param>
/// <param name="Title">Its title.</param>
/// <param name="Day">The day that it shows.</param>
/// <param name="Changes">What is otherwise now, forum by forum in the order of the book; fora that ended come last.</param>
public sealed record BookSince(int Number, string Title, string Day, IReadOnlyList<BookForumChanges> Changes);
