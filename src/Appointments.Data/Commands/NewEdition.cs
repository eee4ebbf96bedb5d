using Appointments.Domain.Editions;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>An edition of a Blue Book as it was made, to be kept.</summary>
/// <param name="Number">The number that stands on its cover.</param>
/// <param name="Title">The title that stands there.</param>
/// <param name="State">Number of the journal entry up to which it was read.</param>
/// <param name="StateAt">Instant of that entry.</param>
/// <param name="ModelSha256">SHA-256 of what it says.</param>
/// <param name="Formats">The formats that were made.</param>
public sealed record NewEdition(int Number, string Title, long State, Instant StateAt, string ModelSha256, IReadOnlyList<EditionFormat> Formats);
