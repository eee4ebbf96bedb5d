using Appointments.Domain.Fora;

namespace Appointments.Data.Views;

/// <summary>Which fora are meant; what is null does not restrict.</summary>
/// <param name="KkrSlug">The KKR they belong to. An unknown slug matches none.</param>
/// <param name="Field">Their field.</param>
/// <param name="Search">Words that must all begin a word of a name the forum has or had; case, accents and the spellings æ/ae, ø/oe, å/aa make no difference. Blank means null.</param>
public sealed record ForaFilter(string? KkrSlug = null, ForumField? Field = null, string? Search = null);
