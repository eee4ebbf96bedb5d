namespace Appointments.Web.Pages.Boards;

/// <summary>A municipality on the map of squares.</summary>
/// <param name="Name">Without «Kommune».</param>
/// <param name="Count">How many seats its people hold.</param>
/// <param name="Column">From the west.</param>
/// <param name="Row">From the north.</param>
public sealed record Tile(string Name, int Count, int Column, int Row)
{
    /// <summary>As much of the name as the square has room for: the parts of a double name each by their first letters.</summary>
    public string Short => Name.Split('-') is [var first, var second] ? $"{Start(first, 5)}-{Start(second, 4)}" : Start(Name, 10);

    private static string Start(string text, int length) => text.Length <= length ? text : text[..length];
}
