using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Browser;

/// <summary>A test that has axe look at pages in an installed Chromium; without one of the two it shows itself as skipped, with the reason.</summary>
public sealed class AxeFactAttribute : FactAttribute
{
    /// <summary>The program of axe, as the build of the host has fetched it; it need not be there.</summary>
    internal static readonly string Program = Path.Combine(Checkout.Root, "src", "Appointments.Web", "Client", "node_modules", "axe-core", "axe.min.js");

    public AxeFactAttribute()
    {
        if (Chromium.Path is null)
        {
            Skip = "No Chromium is installed: put chromium or google-chrome on the path, or name it in CHROMIUM_PATH.";
        }
        else if (!File.Exists(Program))
        {
            Skip = "axe-core was not fetched: install Node and npm and build again where the npm registry answers.";
        }
    }
}
