using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>GraphiQL at <c>/graphql</c>: it asks, it shows the contract, and it needs nothing from another host.</summary>
public sealed class ExplorerTests : IAsyncLifetime
{
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [ExplorerFact]
    public async Task It_asks_and_shows_the_contract_within_the_policy_of_the_page()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1400, Height = 900 } });
        var (faults, others) = (new List<string>(), new List<string>());
        page.Console += (_, message) => { if (message.Type == "error") faults.Add(message.Text); };
        page.Request += (_, request) => { if (!request.Url.StartsWith(host.Url, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal)) others.Add(request.Url); };

        await page.GotoAsync($"{host.Url}/graphql");
        await page.ClickAsync("button[aria-label^='Execute query']");
        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync("Erhvervshus", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await page.ClickAsync("button[aria-label='Show Documentation Explorer']");
        await page.ClickAsync(".graphiql-doc-explorer a:has-text('Query')");
        await page.WaitForSelectorAsync(".graphiql-doc-explorer :text('kkrs')");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "TestResults", "pictures", "graphiql.png") });

        Assert.Equal([], others);
        Assert.Equal([], faults);
    }
}
