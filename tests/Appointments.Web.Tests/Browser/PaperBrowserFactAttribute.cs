using Appointments.Web.Tests.Documents;

namespace Appointments.Web.Tests.Browser;

/// <summary>A test that drives an installed Chromium over the public papers; without either it shows itself as skipped, with the reason.</summary>
public sealed class PaperBrowserFactAttribute : FactAttribute
{
    public PaperBrowserFactAttribute() => Skip = new BrowserFactAttribute().Skip ?? new PaperFactAttribute().Skip;
}
