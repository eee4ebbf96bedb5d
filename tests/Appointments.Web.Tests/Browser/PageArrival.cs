using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>Waits for a page that a key or a click leads to.</summary>
internal static class PageArrival
{
    /// <summary>
    /// Until the page of that address is there whole. The load event is not waited for: when it has fired between the look at the address and the wait for
    /// it, it never comes again and the wait runs out.
    /// </summary>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        await page.WaitForURLAsync(address, new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        await page.WaitForFunctionAsync("document.readyState === 'complete'");
    }
}
