namespace Appointments.Web.Pages;

/// <summary>The status of a page that explains why it cannot answer.</summary>
public static class PageStatus
{
    /// <summary>Sets the status as the answer starts. Set earlier, a 404 would make the framework throw the explanation away.</summary>
    public static void Set(HttpContext http, int status) => http.Response.OnStarting(() =>
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    });
}
