using System.Net;
using System.Text.Json;
using Appointments.Web.Pages.Open;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The open data: complete, told of, and for everybody's browser.</summary>
[Collection(HostCollection.Name)]
public sealed class OpenDataTests(RunningHost host)
{
    public static TheoryData<string> Names => [.. OpenDataSet.All.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_table_has_every_row_that_the_pages_of_JSON_have(string name)
    {
        var set = OpenDataSet.All.Single(it => it.Name == name);
        var table = await host.Client.GetStringAsync(set.CsvAddress("2022-04-01"));
        var head = table.TrimStart('\uFEFF').Split('\n')[0].TrimEnd('\r').Split(',');

        Assert.Equal(await ColumnsAsync(name), head);
        Assert.Equal(await CountAsync(name), Records(table) - 1);
    }

    [Fact]
    public async Task Every_column_says_what_it_means()
    {
        foreach (var set in (await CatalogAsync()).GetProperty("dcat:dataset").EnumerateArray())
        {
            Assert.All(set.GetProperty("csvw:column").EnumerateArray(), column => Assert.NotEmpty(Payload.Text(column, "dct:description")));
            Assert.Equal(["text/csv", "application/json"], set.GetProperty("dcat:distribution").EnumerateArray().Select(it => Payload.Text(it, "dcat:mediaType")));
        }
    }

    [Fact]
    public async Task The_page_links_every_table_and_says_that_no_licence_is_chosen()
    {
        var page = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/aabne-data?asOf=2022-04-01&knownAt=2026-01-01"));

        Assert.All(OpenDataSet.All, set => Assert.Contains($"href=\"/q/{set.Name}.csv", page));
        Assert.Contains("Licensen vælges af registrets ejer", page);
        Assert.Contains("/q/data-seats.csv?asOf=2022-04-01&knownAt=2026-01-01T22%3A59%3A59.9999999Z", page);
    }

    [Theory]
    [InlineData("?asOf=i%20dag")]
    [InlineData("?knownAt=2022-13-01")]
    public async Task What_is_no_day_is_told_at_its_field(string query)
    {
        using var response = await host.Client.GetAsync("/aabne-data" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("form-error-message", await response.Content.ReadAsStringAsync());
    }

    /// <summary>A page of another site may read what anybody may; what somebody with a cookie or a key is told is not shared.</summary>
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("Cookie", "noegle=0", false)]
    [InlineData("Authorization", "Bearer 0", false)]
    public async Task Other_sites_read_what_is_public(string? header, string? value, bool shared)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/q/register.json");
        if (header is not null) request.Headers.TryAddWithoutValidation(header, value);
        using var response = await host.Client.SendAsync(request);

        Assert.Equal(shared, response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Contains("Cookie", string.Join(',', response.Headers.Vary));
    }

    private async Task<JsonElement> CatalogAsync() => JsonDocument.Parse(await host.Client.GetStringAsync(OpenDataCatalog.Address)).RootElement;

    private async Task<string[]> ColumnsAsync(string name)
    {
        var set = (await CatalogAsync()).GetProperty("dcat:dataset").EnumerateArray().Single(it => Payload.Text(it, "dct:identifier") == name);
        return [.. set.GetProperty("csvw:column").EnumerateArray().Select(column => Payload.Text(column, "csvw:name"))];
    }

    /// <summary>By the smallest pages, one after the other.</summary>
    private async Task<int> CountAsync(string name)
    {
        var (rows, after) = (0, "");
        while (true)
        {
            var day = name == "data-changes" ? "" : "&asOf=2022-04-01";
            var answer = JsonDocument.Parse(await host.Client.GetStringAsync($"/q/{name}.json?first=7{day}{after}")).RootElement.GetProperty("data").EnumerateObject().Single().Value;
            rows += answer.GetProperty("nodes").GetArrayLength();
            var (more, next) = answer.TryGetProperty("pageInfo", out var info)
                ? (info.GetProperty("hasNextPage").GetBoolean(), info.GetProperty("endCursor").ToString())
                : (answer.GetProperty("hasMore").GetBoolean(), answer.GetProperty("lastNumber").ToString());
            if (!more) return rows;
            after = "&after=" + Uri.EscapeDataString(next);
        }
    }

    // A cell in quotation marks may have line ends in it.
    private static int Records(string table) =>
        table.TrimEnd().Aggregate((Count: 1, Quoted: false), (at, sign) => sign switch { '"' => (at.Count, !at.Quoted), '\n' when !at.Quoted => (at.Count + 1, false), _ => at }).Count;
}
