namespace Appointments.Web.Hosting;

/// <summary>The public design system as the build has fetched it. Without Node or without the registry there is none, and the pages are plainer.</summary>
public sealed class DesignSystem(IWebHostEnvironment environment)
{
    /// <summary>Where its style sheet lies below the root of the pages.</summary>
    public const string Sheet = "dkfds/dkfds.css";

    /// <summary>What the start says where it is not here.</summary>
    public const string Missing = "The pages are shown plainer: the public design system (dkfds) was not fetched when this was built, for lack of Node or of the npm registry. Install Node and build again. (Siderne vises enklere, fordi designsystemet ikke kunne hentes.)";

    /// <summary>True when the pages can be dressed in it.</summary>
    public bool IsHere { get; } = environment.WebRootFileProvider.GetFileInfo(Sheet).Exists;
}
