namespace Appointments.Web.Documents.Minutes;

/// <summary>A line that is not blank.</summary>
/// <param name="Text">Without the blanks around it; a tab stands between the cells of a table.</param>
/// <param name="Gap">How many blank lines stand before it.</param>
/// <param name="OpensPage">True when the foot or head of a page stood between it and the line before.</param>
internal sealed record PaperLine(string Text, int Gap, bool OpensPage = false)
{
    /// <summary>True for a line of a list: a bullet, or a number or letter with a full stop or bracket.</summary>
    public bool IsListed => ListMarks.Of(Text) > 0;

    /// <summary>True for a row of a table.</summary>
    public bool IsRow => Text.Contains('\t', StringComparison.Ordinal);
}
