using Appointments.Web.Pages.Registering;

namespace Appointments.Web.Pages.Books;

/// <summary>What a secretary types to publish an edition.</summary>
public sealed class EditionForm : DeskForm
{
    public string? Kkr { get; set; }

    public string? AsOf { get; set; }

    public string? Title { get; set; }

    public string? Language { get; set; }

    /// <summary>What must be there.</summary>
    internal static IReadOnlyList<string> Needed { get; } = ["kkr", "asOf"];

    /// <summary>The input of the mutation, but for what all have.</summary>
    internal Dictionary<string, object?> Particulars => new(StringComparer.Ordinal) { ["kkr"] = Kkr, ["asOf"] = AsOf, ["title"] = Title, ["language"] = Language == "en" ? "EN" : "DA" };
}
