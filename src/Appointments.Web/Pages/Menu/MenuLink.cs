namespace Appointments.Web.Pages.Menu;

/// <summary>A line of the menu.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Below">What else lies under it, as beginnings of addresses; the address itself need not be among them.</param>
public sealed record MenuLink(string Address, params IReadOnlyList<string> Below)
{
    /// <summary>The name of its text, after <c>Menu.</c>: the address without its strokes; the front page is <c>fora</c>.</summary>
    public string Key => Address == "/" ? "fora" : Address[1..].Replace('/', '-');

    /// <summary>True when a page of that path is this line's page or lies below it. What two lines claim is the longer one's.</summary>
    public bool Leads(string path) => Reach(path) > 0;

    /// <summary>How much of the path the line accounts for, in signs; 0 when it leads elsewhere.</summary>
    public int Reach(string path) => Below.Prepend(Address).Max(start => Covers(start, path) ? start.Length : 0);

    private static bool Covers(string start, string path) =>
        path.Equals(start, StringComparison.OrdinalIgnoreCase) || (start != "/" && path.StartsWith(start + "/", StringComparison.OrdinalIgnoreCase));
}
