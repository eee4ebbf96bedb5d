namespace Appointments.Web.Documents.Minutes;

/// <summary>An item or a bare section of the paper, before its texts are rejoined.</summary>
/// <param name="Number"><c>3.4</c>, or <c>7</c> for a section.</param>
/// <param name="IsItem">False for a section that is only a heading over items.</param>
/// <param name="Title">The title.</param>
/// <param name="CaseNumber">The case number; null when none is printed.</param>
/// <param name="Initials">The initials; null when none are printed.</param>
/// <param name="Texts">The rejoined texts of its sections, in the order of the paper.</param>
internal sealed record PaperPart(
    string Number,
    bool IsItem,
    string Title,
    string? CaseNumber,
    string? Initials,
    IReadOnlyList<(PaperSection Section, string Text)> Texts)
{
    /// <summary>The text of a section; null when it has none.</summary>
    public string? Text(PaperSection section)
    {
        var texts = Texts.Where(text => text.Section == section).Select(text => text.Text).ToList();
        return texts.Count == 0 ? null : string.Join("\n\n", texts);
    }

    /// <summary>As the reader hands it on; text under no heading stands with the presentation.</summary>
    public PaperItem ToItem()
    {
        string?[] told = [Text(PaperSection.None), Text(PaperSection.Presentation)];
        var presentation = string.Join("\n\n", told.OfType<string>());
        return new PaperItem(Number, Title, CaseNumber, Initials, Text(PaperSection.Background), Text(PaperSection.Recommendation), presentation.Length == 0 ? null : presentation, Text(PaperSection.Decision));
    }
}
