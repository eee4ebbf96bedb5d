namespace Appointments.Web.Tests.Browser;

/// <summary>A test that drives an installed Chromium; without one it shows itself as skipped, with the reason.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null)
        {
            Skip = "No Chromium is installed: put chromium or google-chrome on the path, or name it in CHROMIUM_PATH.";
        }
    }
}
