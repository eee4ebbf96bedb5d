namespace Appointments.Web.Pages.Open;

/// <summary>A set of open data: a question by name, as a table and as JSON.</summary>
/// <param name="Name">The question, <c>data-seats</c>.</param>
/// <param name="OfDay">True when it is asked of a day; false for what is of all days.</param>
public sealed record OpenDataSet(string Name, bool OfDay)
{
    /// <summary>All there are, in the order in which they are shown.</summary>
    public static IReadOnlyList<OpenDataSet> All { get; } =
    [
        new("data-seats", OfDay: true),
        new("data-fora", OfDay: true),
        new("data-persons", OfDay: true),
        new("data-offices", OfDay: true),
        new("data-meetings", OfDay: true),
        new("data-decisions", OfDay: true),
        new("data-changes", OfDay: false),
    ];

    /// <summary>The table: every row there is, over all pages.</summary>
    /// <param name="asOf">The day, as ISO 8601; null for today.</param>
    /// <param name="knownAt">What the register knew at that moment; null for all it knows now.</param>
    public string CsvAddress(string? asOf = null, string? knownAt = null) => $"/q/{Name}.csv{Query(asOf, knownAt)}";

    /// <summary>The first page as JSON, with the cursor of the next.</summary>
    /// <inheritdoc cref="CsvAddress"/>
    public string JsonAddress(string? asOf = null, string? knownAt = null) => $"/q/{Name}.json{Query(asOf, knownAt)}";

    private string Query(string? asOf, string? knownAt) => OfDay
        ? QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal) { ["asOf"] = asOf, ["knownAt"] = knownAt }.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToString()
        : "";
}
