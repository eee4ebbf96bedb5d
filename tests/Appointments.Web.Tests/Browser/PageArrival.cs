using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>Waits for a page that a key or a click leads to.</summary>
internal static class PageArrival
{
    /// <summary>Until the page of that address is there whole: first that it has come, then that it has loaded, which is told at once when it has already.</summary>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        await page.WaitForURLAsync(address, new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        await page.WaitForLoadStateAsync(LoadState.Load);
    }
}
