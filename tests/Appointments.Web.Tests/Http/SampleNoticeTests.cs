using System.Net;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>What pages say while the register holds the sample and nobody has written in it.</summary>
public sealed class SampleNoticeTests
{
    [Fact]
    public async Task Once_somebody_has_written_no_page_calls_the_register_a_sample_and_a_check_is_no_writing()
    {
        await using var host = await WritingHost.StartAsync();
        await host.MutateAsync("registerPerson", new { name = "Test Testesen", dryRun = true });
        Assert.Contains("ksempelregist", await FrontAsync(host));
        Assert.Contains("Eksempelregister", await BookAsync(host));

        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });

        Assert.DoesNotContain("ksempelregist", await FrontAsync(host));
        Assert.DoesNotContain("Eksempelregister", await BookAsync(host));
    }

    private static async Task<string> FrontAsync(WritingHost host) => WebUtility.HtmlDecode(await host.Client.GetStringAsync("/"));

    private static async Task<string> BookAsync(WritingHost host) => WebUtility.HtmlDecode(await host.Client.GetStringAsync("/blaa-bog?asOf=2022-04-01"));
}
