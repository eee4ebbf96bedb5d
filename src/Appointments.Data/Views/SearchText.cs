using Appointments.Domain.Text;

namespace Appointments.Data.Views;

/// <summary>What a search is compared with.</summary>
internal static class SearchText
{
    // No name holds it: folding keeps letters, digits and single spaces only.
    private const string InNoName = "\u0001";

    /// <summary>The folded text; null when the search is null or blank and restricts nothing. A search of signs alone, "%" for example, is in no name.</summary>
    public static string? Of(string? search) => string.IsNullOrWhiteSpace(search)
        ? null
        : SearchName.Of(search) is { Length: > 0 } folded ? folded : InNoName;
}
