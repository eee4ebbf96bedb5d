namespace Appointments.Web.Pages.Answers;

/// <summary>A published edition of a Blue Book.</summary>
public sealed record EditionAnswer(
    string Slug,
    Named? Kkr,
    int Number,
    string Title,
    string Day,
    long State,
    string StateAt,
    string Language,
    string ModelSha256,
    IReadOnlyList<EditionFormatAnswer> Formats,
    string PublishedAt,
    string PublishedBy,
    IReadOnlyList<ErasedValueAnswer>? ErasedSince);
