using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Browser;

/// <summary>A test that drives GraphiQL in an installed Chromium; without one of the two it shows itself as skipped, with the reason.</summary>
public sealed class ExplorerFactAttribute : FactAttribute
{
    public ExplorerFactAttribute() => Skip = new BrowserFactAttribute().Skip
        ?? (File.Exists(Path.Combine(Checkout.Root, "src", "Appointments.Web", "wwwroot", "explorer", "index.html")) ? null : "GraphiQL was not fetched: install Node and npm and build again where the npm registry answers.");
}
