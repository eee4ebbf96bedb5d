using Appointments.Domain.Fora;

namespace Appointments.Data.Views;

/// <summary>Which fora are meant; what is null does not restrict.</summary>
/// <param name="KkrSlug">The KKR they belong to, or that appoints to a seat of theirs on the day. An unknown slug matches none.</param>
/// <param name="Field">Their field.</param>
/// <param name="Search">A text that a name the forum has or had must contain; case, accents and the spellings æ/ae, ø/oe, å/aa make no difference. Blank means null.</param>
/// <param name="Slugs">Their slugs; an unknown one matches none.</param>
public sealed record ForaFilter(string? KkrSlug = null, ForumField? Field = null, string? Search = null, IReadOnlyList<string>? Slugs = null);
