namespace Appointments.Web.Tests.Browser;

/// <summary>What makes the pictures of the documentation; only when somebody asks with <c>APPOINTMENTS_PICTURES=1</c>, and an installed Chromium can.</summary>
public sealed class PicturesFactAttribute : FactAttribute
{
    public PicturesFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("APPOINTMENTS_PICTURES") != "1")
        {
            Skip = "The pictures of docs/pictures are made anew with APPOINTMENTS_PICTURES=1.";
        }
        else
        {
            Skip = new BrowserFactAttribute().Skip;
        }
    }
}
