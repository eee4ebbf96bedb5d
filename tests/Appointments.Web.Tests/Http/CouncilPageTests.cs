using System.Net;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The pages of the municipal councils, as a browser without scripts sends them.</summary>
public sealed class CouncilPageTests : IAsyncLifetime, IDisposable
{
    private const string Address = "/kommunalbestyrelser/0840?term=2026-2029";

    private WritingHost host = null!;
    private FormBrowser browser = null!;

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        browser = new FormBrowser(host);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task A_pasted_list_is_checked_line_by_line_and_then_recorded()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync(Address);

        using var wrong = await Send(page, "Anna Prøvesen\tA\tborgmester\n\nBent Prøvesen\tQ9\nCarl Prøvesen\tV\tkejser", "check");
        var told = await FormBrowser.TextAsync(wrong);
        Assert.Contains("Linje 4: «kejser» er intet hverv", told);

        using var letter = await Send(page, "Anna Prøvesen\tA\tborgmester\n\nBent Prøvesen\tQ9", "register");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, letter.StatusCode);
        Assert.Contains("Linje 3: Ingen liste har bogstavet «Q9»", await FormBrowser.TextAsync(letter));

        const string Right = "Anna Prøvesen\tA\tborgmester\nBent Prøvesen;V;1. viceborgmester\nCarla Prøvesen\tV";
        using var check = await Send(page, Right, "check");
        var shown = await FormBrowser.TextAsync(check);
        Assert.Contains("3 linjer kan registreres.", shown);
        Assert.Contains("id=\"resultat\"", shown);

        using var done = await Send(page, Right, "register");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var after = WebUtility.HtmlDecode(await host.Client.GetStringAsync(done.Headers.Location));
        Assert.Contains("1. viceborgmester", after);
        Assert.Contains("Listen: fuldstændig", after);
        Assert.DoesNotContain("Form.Lines", after);
        Assert.Contains("Anna Prøvesen (A)", WebUtility.HtmlDecode(await host.Client.GetStringAsync("/kommunalbestyrelser?kkr=kkr-nordjylland&term=2026-2029")));
    }

    [Theory]
    [InlineData("/kommunalbestyrelser/9999")]
    [InlineData("/kommunalbestyrelser/0840?term=2027-2030")]
    [InlineData("/kommunalbestyrelser?term=nonsense")]
    [InlineData("/kommunalbestyrelser?kkr=kkr-andeby")]
    public async Task What_is_not_there_is_said_in_words(string address)
    {
        using var response = await host.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("href=\"/kommunalbestyrelser\"", await response.Content.ReadAsStringAsync());
    }

    private Task<HttpResponseMessage> Send(string page, string lines, string button) =>
        browser.PostAsync(Address, page, ("Form.Lines", lines), ("Form.Complete", "true"), ("Form.Reason", "Konstitueret"), ("Form.Button", button));
}
