using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Appointments.Web.Tests.Http;

/// <summary>Editions of the Blue Book over HTTP: published, made again to the byte whatever was registered since, and what stops a publication.</summary>
[Collection(HostCollection.Name)]
public sealed class EditionTests(RunningHost reading)
{
    private const string Payload = "entry edition { slug number title day state modelSha256 formats { format sha256 bytes } }";

    private static readonly string[] Made = ["docx", "xlsx", "csv", "json", "html"];

    [Fact]
    public async Task An_edition_is_made_again_to_the_byte_whatever_was_registered_since()
    {
        await using var host = await WritingHost.StartAsync();
        var edition = (await host.MutateAsync("publishEdition", new { kkr = "kkr-nordjylland", asOf = "2025-10-24" }, Payload)).GetProperty("edition");
        Assert.Equal(Made.Order(StringComparer.Ordinal), edition.GetProperty("formats").EnumerateArray().Select(format => Text(format, "format")).Order(StringComparer.Ordinal));
        Assert.Equal(("kkr-nordjylland-1", "Blå Bog, oktober 2025"), (Text(edition, "slug"), Text(edition, "title")));
        var formats = edition.GetProperty("formats").EnumerateArray().ToDictionary(format => Text(format, "format"), format => Text(format, "sha256"), StringComparer.Ordinal);

        await AppointAsync(host);

        foreach (var format in Made)
        {
            var bytes = await host.Client.GetByteArrayAsync($"/blaa-bog/udgaver/kkr-nordjylland-1.{format}?sprog=en");
            Assert.Equal(formats[format], Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        // The digest that the book bears is the one of what it says, and the book of today is another.
        Assert.Equal(formats["json"], Text(edition, "modelSha256"));
        Assert.Contains(Text(edition, "modelSha256"), await host.Client.GetStringAsync("/blaa-bog/udgaver/kkr-nordjylland-1.html"));
        Assert.Contains("Lavet igen nu siger bogen nøjagtig det samme", await PageAsync(host, "/blaa-bog/udgaver/kkr-nordjylland-1?sprog=da"));
        Assert.DoesNotContain(Text(edition, "modelSha256"), await host.Client.GetStringAsync("/blaa-bog.html?kkr=kkr-nordjylland&asOf=2025-10-24"));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task The_next_edition_tells_what_changed_and_both_can_be_compared()
    {
        await using var host = await WritingHost.StartAsync();
        await host.MutateAsync("publishEdition", new { kkr = "kkr-nordjylland", asOf = "2025-10-24", title = "Blå Bog, prøveudgave" });
        await AppointAsync(host);
        var second = (await host.MutateAsync("publishEdition", new { kkr = "kkr-nordjylland", asOf = "2025-10-24", language = "EN" }, Payload)).GetProperty("edition");
        Assert.Equal((2, "Blue Book, October 2025"), (second.GetProperty("number").GetInt32(), Text(second, "title")));

        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/blaa-bog/udgaver/kkr-nordjylland-2.html"));
        Assert.Contains("What is otherwise than in edition no. 1, “Blå Bog, prøveudgave”, which showed 24 October 2025.", html);
        Assert.Contains("Now stated: Lasse Frimand Jensen sits as", html);
        var compared = await PageAsync(host, "/blaa-bog/udgaver/sammenlign?fra=kkr-nordjylland-1&til=kkr-nordjylland-2");
        Assert.Contains("Nu oplyst: Lasse Frimand Jensen sidder som", compared);
        Assert.Contains("Ikke længere oplyst, om nogen sidder der", await PageAsync(host, "/blaa-bog/udgaver/sammenlign?fra=kkr-nordjylland-2&til=kkr-nordjylland-1"));
        Assert.Contains("Intet er ændret.", await PageAsync(host, "/blaa-bog/udgaver/sammenlign?fra=kkr-nordjylland-2&til=kkr-nordjylland-2"));
        var list = await PageAsync(host, "/blaa-bog/udgaver?kkr=kkr-nordjylland");
        Assert.Contains("Blå Bog, prøveudgave", list);
        Assert.Contains("/blaa-bog/udgaver/kkr-nordjylland-2.docx", list);
        Assert.Contains("Udgave af Blå Bog udgivet", await PageAsync(host, "/journal"));
    }

    [Fact]
    public async Task Sent_twice_it_is_published_once_and_a_trial_publishes_nothing()
    {
        await using var host = await WritingHost.StartAsync();
        var trial = await host.MutateAsync("publishEdition", new { kkr = "kkr-nordjylland", asOf = "2025-10-24", dryRun = true, idempotencyKey = "udgave" }, Payload);
        Assert.Equal("PDF_NOT_MADE", Text(Assert.Single(trial.GetProperty("warnings").EnumerateArray()), "code"));
        Assert.Equal(1, trial.GetProperty("edition").GetProperty("number").GetInt32());
        Assert.Equal(JsonValueKind.Null, trial.GetProperty("entry").ValueKind);

        var input = new { kkr = "kkr-nordjylland", asOf = "2025-10-24", idempotencyKey = "udgave" };
        var first = await host.MutateAsync("publishEdition", input, Payload);
        await AppointAsync(host);
        var again = await host.MutateAsync("publishEdition", input, Payload);

        Assert.True(again.GetProperty("replayed").GetBoolean());
        Assert.Equal(first.GetProperty("edition").ToString(), again.GetProperty("edition").ToString());
        var kkr = (await host.DataAsync("{ kkr(slug: \"kkr-nordjylland\") { editions { number } } }")).GetProperty("kkr");
        Assert.Equal(1, kkr.GetProperty("editions").GetArrayLength());
    }

    [Theory]
    [InlineData("UNKNOWN_KKR", "kkr-ingensteder", "2025-10-24", null)]
    [InlineData("NOTHING_COVERED", "kkr-nordjylland", "1950-01-01", null)]
    [InlineData("DAY_OUT_OF_RANGE", "kkr-nordjylland", "1492-10-12", null)]
    [InlineData("STALE_VERSION", "kkr-nordjylland", "2025-10-24", 1)]
    public async Task What_stands_against_an_edition_is_said_and_nothing_is_published(string code, string kkr, string asOf, int? expectedVersion)
    {
        await using var host = await WritingHost.StartAsync();
        var before = await host.VersionAsync();
        var payload = await host.MutateAsync("publishEdition", new { kkr, asOf, expectedVersion }, Payload);

        Assert.Equal(code, Hosting.Payload.Code(payload));
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("edition").ValueKind);
        Assert.Equal(before, await host.VersionAsync());
    }

    [Fact]
    public async Task Without_the_key_nobody_publishes_and_no_book_is_made()
    {
        var answer = await reading.AskAsync("mutation { publishEdition(input: { idempotencyKey: \"a\", reason: \"b\", kkr: \"kkr-nordjylland\", asOf: \"2025-10-24\" }) { entry } }");
        Assert.Equal("NOT_ALLOWED", Text(answer.GetProperty("errors")[0].GetProperty("extensions"), "code"));
        Assert.DoesNotContain("<form method=\"post\"", await reading.Client.GetStringAsync("/blaa-bog/udgaver?kkr=kkr-nordjylland"));
    }

    [Fact]
    public async Task The_secretariat_publishes_on_the_page()
    {
        await using var host = await WritingHost.StartAsync();
        using var browser = new FormBrowser(host);
        await browser.SignInAsync();
        const string Address = "/blaa-bog/udgaver?kkr=kkr-nordjylland";
        var page = await browser.PageAsync(Address);

        using var missing = await browser.PostAsync(Address, page, ("Form.Kkr", "kkr-nordjylland"), ("Form.Language", "da"), ("Form.Button", "register"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.StatusCode);
        Assert.Contains("Angiv den dag, som bogen skal vise.", await FormBrowser.TextAsync(missing));

        using var sent = await browser.PostAsync(Address, page, ("Form.Kkr", "kkr-nordjylland"), ("Form.AsOf", "2025-10-24"), ("Form.Language", "da"), ("Form.Reason", "Prøve"), ("Form.Button", "register"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var after = WebUtility.HtmlDecode(await browser.PageAsync(sent.Headers.Location!.ToString()));
        Assert.Contains("Udgivet som nr. ", after);
        Assert.Contains("Blå Bog, oktober 2025", after);
    }

    [Theory]
    [InlineData("/blaa-bog.docx?asOf=2025-10-24", "da-DK", "Medlemmer af KKR Nordjylland")]
    [InlineData("/blaa-bog.docx?asOf=2025-10-24&sprog=en", "en-GB", "Members of KKR Nordjylland")]
    public async Task The_Word_document_is_valid_and_has_real_styles_and_a_table_of_contents(string address, string language, string heading)
    {
        using var stream = new MemoryStream(await reading.Client.GetByteArrayAsync(address));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Equal([], new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));

        var main = document.MainDocumentPart!;
        var body = main.Document.Body!;
        var styles = body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).Distinct(StringComparer.Ordinal).ToArray();
        Assert.Superset(new HashSet<string>(["Title", "Heading1", "Heading2", "TOC1", "TOC2"], StringComparer.Ordinal), styles.ToHashSet(StringComparer.Ordinal));
        Assert.Equal([], styles.Except(main.StyleDefinitionsPart!.Styles!.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>().Select(style => style.StyleId!.Value!)));
        Assert.Contains(body.Descendants<FieldCode>(), code => code.Text.Contains("TOC \\o", StringComparison.Ordinal));
        Assert.Equal(language, main.StyleDefinitionsPart.Styles.Descendants<Languages>().Single().Val!.Value);
        Assert.Contains(heading, body.Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(paragraph => paragraph.InnerText));
        Assert.Contains("Mogens Christen Gade (V), Jammerbugt", body.InnerText);
        Assert.Contains(" NUMPAGES ", main.FooterParts.Single().Footer.InnerText);
        Assert.All(body.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableProperties>(), table => Assert.NotEmpty(table.GetFirstChild<TableCaption>()!.Val!.Value!));

        // Each chart says in words what it shows.
        var charts = body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToArray();
        Assert.Equal(main.ChartParts.Count(), charts.Length);
        Assert.Equal(3, charts.Length);
        Assert.All(charts, chart => Assert.Matches($"^{chart.Name!.Value}\\. .+: .+ [0-9]+.*\\.$", chart.Description!.Value!));

        // What leads somewhere leads to a place that is there.
        Assert.Equal([], body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Hyperlink>().Select(link => link.Anchor!.Value!).Except(body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value!)));
    }

    [Fact]
    public async Task The_workbook_is_valid_its_heads_stay_and_its_days_are_days()
    {
        using var stream = new MemoryStream(await reading.Client.GetByteArrayAsync("/blaa-bog.xlsx?asOf=2022-04-01"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Equal([], new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));

        var book = document.WorkbookPart!;
        Assert.Equal(["Om denne bog", "Pladser", "Fora", "Personregister", "Sammensætning i tal"], book.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.All(book.WorksheetParts, part => Assert.Equal(PaneStateValues.Frozen, part.Worksheet.Descendants<Pane>().Single().State!.Value));
        var seats = ((WorksheetPart)book.GetPartById(book.Workbook.Sheets.Elements<Sheet>().Single(sheet => sheet.Name == "Pladser").Id!)).Worksheet;
        var gade = seats.Descendants<Row>().Single(row => row.InnerText.Contains("Erhvervshus", StringComparison.Ordinal) && row.InnerText.Contains("Mogens Christen Gade", StringComparison.Ordinal));

        // 1 April 2022 is day 44652 of a spreadsheet, and it is shown as a day.
        var first = gade.Elements<Cell>().Single(cell => cell.CellReference!.Value!.StartsWith('L'));
        Assert.Equal(("44652", 2u), (first.CellValue!.Text, first.StyleIndex!.Value));
        Assert.Equal(164u, ((CellFormat)book.WorkbookStylesPart!.Stylesheet.CellFormats!.ElementAt(2)).NumberFormatId!.Value);
    }

    [Fact]
    public async Task A_name_that_looks_like_a_formula_stays_a_text_in_the_workbook_and_in_CSV()
    {
        await using var host = await WritingHost.StartAsync();
        await host.MutateAsync("registerPerson", new { name = "=Prøve Testesen" });
        var person = (await host.DataAsync("{ persons(search: \"testesen\") { nodes { slug } } }")).GetProperty("persons").GetProperty("nodes")[0];
        await host.MutateAsync("recordOffice", new { person = Text(person, "slug"), kind = "COUNCILLOR", municipality = "0851", firstDay = "2022-01-01" });
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = Text(person, "slug"), firstDay = "2025-10-24" });

        using var stream = new MemoryStream(await host.Client.GetByteArrayAsync("/blaa-bog.xlsx?kkr=kkr-nordjylland&asOf=2025-10-24"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var cell = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).First(cell => cell.InnerText == "=Prøve Testesen");
        Assert.Equal((CellValues.InlineString, true), (cell.DataType!.Value, ((CellFormat)document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.ElementAt((int)cell.StyleIndex!.Value)).QuotePrefix!.Value));
        Assert.Empty(document.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellFormula>()));
        Assert.Contains("'=Prøve Testesen", await host.Client.GetStringAsync("/blaa-bog.csv?kkr=kkr-nordjylland&asOf=2025-10-24"));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task An_Office_file_has_no_clock_and_no_chance_in_it(string format)
    {
        var address = $"/blaa-bog.{format}?asOf=2022-04-01";
        var first = await reading.Client.GetByteArrayAsync(address);
        Assert.Equal(first, await reading.Client.GetByteArrayAsync(address));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), entry.LastWriteTime.DateTime));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Theory]
    [InlineData("/blaa-bog/udgaver/kkr-nordjylland-99.docx", HttpStatusCode.NotFound, "Ingen udgave har adressen «kkr-nordjylland-99».")]
    [InlineData("/blaa-bog/udgaver/kkr-nordjylland-99", HttpStatusCode.NotFound, "Ingen udgave har adressen «kkr-nordjylland-99».")]
    [InlineData("/blaa-bog/udgaver?kkr=kkr-ingensteder", HttpStatusCode.NotFound, "Intet KKR har adressen «kkr-ingensteder».")]
    [InlineData("/blaa-bog/udgaver/sammenlign?fra=kkr-nordjylland-1", HttpStatusCode.BadRequest, "Vælg to udgaver at sammenligne")]
    [InlineData("/blaa-bog.csv?asOf=i+dag", HttpStatusCode.BadRequest, "er ikke en dag i kalenderen")]
    [InlineData("/blaa-bog.pdf?kkr=kkr-ingensteder", HttpStatusCode.NotFound, "Intet KKR har adressen «kkr-ingensteder».")]
    public async Task What_there_is_no_file_of_is_said_kindly(string address, HttpStatusCode status, string said)
    {
        using var response = await reading.Client.GetAsync(address);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(said, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>The kinds of office and who sits there are in the sample; the seat is one of those whose holder no paper states.</summary>
    private static async Task AppointAsync(WritingHost host)
    {
        var payload = await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24" });
        Assert.Equal("", Hosting.Payload.Code(payload));
    }

    private static async Task<string> PageAsync(WritingHost host, string address) => WebUtility.HtmlDecode(await host.Client.GetStringAsync(address));

    private static string Text(JsonElement element, string field) => Hosting.Payload.Text(element, field);
}
