using System.Globalization;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Editions;

/// <summary>A published edition of the Blue Book of a KKR: what it was made from and what came of it. The book itself is not kept, for it can be made again.</summary>
/// <param name="Id">The edition's id.</param>
/// <param name="Slug">Its address, <c>kkr-nordjylland-3</c>.</param>
/// <param name="KkrSlug">Whose book it is.</param>
/// <param name="Number">Which edition of that KKR, from 1.</param>
/// <param name="Title">Its title with the month, in its language.</param>
/// <param name="Day">The day it shows.</param>
/// <param name="State">Number of the journal entry up to which it was read.</param>
/// <param name="StateAt">Instant of that entry.</param>
/// <param name="Language">The language it is written in, <c>da</c> or <c>en</c>.</param>
/// <param name="ModelSha256">SHA-256 of what it says, whatever the format.</param>
/// <param name="Formats">The formats that were made.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="PublishedBy">Who published it.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Edition(
    long Id,
    string Slug,
    string KkrSlug,
    int Number,
    string Title,
    LocalDate Day,
    long State,
    Instant StateAt,
    string Language,
    string ModelSha256,
    IReadOnlyList<EditionFormat> Formats,
    Instant PublishedAt,
    string PublishedBy,
    Source Source)
{
    /// <summary>The address of an edition.</summary>
    public static string SlugOf(string kkrSlug, int number) => string.Create(CultureInfo.InvariantCulture, $"{kkrSlug}-{number}");
}
