namespace Appointments.Web.Pages.Books;

/// <summary>What has changed in one forum.</summary>
/// <param name="Slug">The forum.</param>
/// <param name="Name">Its name; of one that ended the last it had.</param>
/// <param name="Lines">What has changed, in the order of the seats.</param>
public sealed record BookForumChanges(string Slug, string Name, IReadOnlyList<BookChange> Lines);
