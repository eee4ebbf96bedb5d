namespace Appointments.Web.Pages.Menu;

/// <summary>A part of the menu.</summary>
/// <param name="Key">The name of its text, after <c>MenuGroup.</c>.</param>
/// <param name="Links">Its lines.</param>
public sealed record MenuGroup(string Key, params IReadOnlyList<MenuLink> Links)
{
    /// <summary>What everybody comes for; always in sight.</summary>
    public static MenuGroup Public { get; } = new("who", new MenuLink("/", "/fora"), new MenuLink("/personer"), new MenuLink("/blaa-bog"), new MenuLink("/aabne-data"));

    /// <summary>The secretariat's day; for who has signed in.</summary>
    public static MenuGroup Desk { get; } = new(
        "desk",
        new MenuLink("/overblik"), new MenuLink("/udpegninger/ny", "/udpegninger", "/moeder"), new MenuLink("/indstillinger"), new MenuLink("/referater"),
        new MenuLink("/kommunalbestyrelser"), new MenuLink("/forslag"), new MenuLink("/paamindelser"));

    /// <summary>What the answers rest on.</summary>
    public static MenuGroup Ground { get; } = new("ground", new MenuLink("/lov"), new MenuLink("/fordeling"), new MenuLink("/valg"), new MenuLink("/ny-periode"), new MenuLink("/journal"));

    /// <summary>The line that a page of that path lies under; null when it lies under none.</summary>
    public static MenuLink? Current(string path) =>
        new[] { Public, Desk, Ground }.SelectMany(group => group.Links).Where(link => link.Leads(path)).MaxBy(link => link.Reach(path));
}
