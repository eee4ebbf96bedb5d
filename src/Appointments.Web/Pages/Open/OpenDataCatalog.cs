using System.Text.Json.Nodes;
using Appointments.Web.Hosting;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages.Open;

/// <summary>The catalogue of the open data for machines, in the words of DCAT-AP (JSON-LD). It names no licence, because none is chosen yet, and says so.</summary>
public static class OpenDataCatalog
{
    /// <summary>Where it is.</summary>
    public const string Address = "/aabne-data/katalog.json";

    private const string CsvMediaType = "text/csv";
    private const string JsonMediaType = "application/json";

    /// <summary>Maps it.</summary>
    public static void MapOpenDataCatalog(this IEndpointRouteBuilder routes) => routes.MapMethods(Address, RegisterHost.ReadingMethods, Answer);

    private static IResult Answer(HttpContext context, OpenDataColumns columns, IStringLocalizer<Texts> texts)
    {
        PublicAccess.Allow(context);
        var host = $"{context.Request.Scheme}://{context.Request.Host}";
        var catalog = new JsonObject
        {
            ["@context"] = new JsonObject { ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/", ["csvw"] = "http://www.w3.org/ns/csvw#" },
            ["@type"] = "dcat:Catalog",
            ["@id"] = host + Address,
            ["dct:title"] = InBoth(texts, "OpenData.Title"),
            ["dct:description"] = InBoth(texts, "OpenData.Lead"),
            ["dct:rights"] = InBoth(texts, "OpenData.NoLicence"),
            ["dcat:dataset"] = new JsonArray([.. OpenDataSet.All.Select(set => DataSet(set, host, columns, texts))]),
        };
        return Results.Text(catalog.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) }), "application/ld+json; charset=utf-8");
    }

    private static JsonObject DataSet(OpenDataSet set, string host, OpenDataColumns columns, IStringLocalizer<Texts> texts) => new()
    {
        ["@type"] = "dcat:Dataset",
        ["dct:identifier"] = set.Name,
        ["dct:title"] = InBoth(texts, $"DataTitle.{set.Name}"),
        ["dct:description"] = InBoth(texts, $"DataText.{set.Name}"),
        ["dct:rights"] = InBoth(texts, "OpenData.NoLicence"),
        ["dcat:distribution"] = new JsonArray(Distribution(host + set.CsvAddress(), CsvMediaType), Distribution(host + set.JsonAddress(), JsonMediaType)),
        ["csvw:column"] = new JsonArray([.. columns.Of(set).Select(column => new JsonObject { ["csvw:name"] = column.Name, ["dct:description"] = column.Description })]),
    };

    private static JsonObject Distribution(string address, string mediaType) => new()
    {
        ["@type"] = "dcat:Distribution", ["dcat:accessURL"] = address, ["dcat:mediaType"] = mediaType,
    };

    private static JsonArray InBoth(IStringLocalizer<Texts> texts, string key) =>
        new([.. new[] { PageLanguage.Danish, PageLanguage.English }.Select(language => new JsonObject { ["@language"] = language.Tag, ["@value"] = In(texts, language, key) })]);

    private static string In(IStringLocalizer<Texts> texts, PageLanguage language, string key)
    {
        var before = PageLanguage.Current;
        language.Use();
        try
        {
            return texts[key].Value;
        }
        finally
        {
            before.Use();
        }
    }
}
