namespace Appointments.Web.Tests.Browser;

/// <summary>Cases that drive an installed Chromium; without one they show themselves as skipped, with the reason.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
