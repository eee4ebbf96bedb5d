using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Appointments.Graph;
using Appointments.Web.Operations;
using Appointments.Web.Tests.Hosting;
using Common;
using FsCheck;
using FsCheck.Fluent;
using GraphQL.Engine;
using GraphQL.Engine.Language;

namespace Appointments.Web.Tests.Http;

/// <summary>Questions with one list as tables for spreadsheets.</summary>
[Collection(HostCollection.Name)]
public sealed class OperationCsvTests(RunningHost host)
{
    private static readonly GraphQLEngine<GraphScope> Engine = RegisterEngine.Create(new EngineOptions());

    [Fact]
    public async Task The_seats_of_a_board_are_rows_and_what_lies_in_them_dotted_columns()
    {
        using var response = await host.Client.GetAsync("/q/who-sits-where.csv?slug=erhvervshus-nordjylland&asOf=2022-04-01");
        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment; filename=\"who-sits-where.csv\"", response.Content.Headers.ContentDisposition!.ToString());
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("label,role,voting,occupancy,carriedOverSince,heldBy.slug,heldBy.name,holder.firstDay,holder.firstDayBasis,holder.lastDay,holder.lastDayBasis", lines[0]);
        Assert.Equal("Formand,CHAIR,true,HELD,,mogens-christen-gade,Mogens Christen Gade,2022-04-01,STATED,2026-03-31,TERM_ASSUMED", lines[1]);
        Assert.Equal(1 + 12 + 1, lines.Length);
    }

    [Fact]
    public async Task A_cell_with_a_comma_is_quoted() =>
        Assert.Contains(",\"Dagsorden, KKR Nordjylland\",2020-11-13,4.1,", await host.Client.GetStringAsync("/q/history.csv?slug=hospice-vangen"));

    [Fact]
    public async Task A_list_within_a_row_is_one_cell() =>
        Assert.Contains("erhvervshus-nordjylland,Erhvervshus Nordjylland,BUSINESS,APPOINTS,KKR Nordjylland,true; HELD; true; HELD;", await host.Client.GetStringAsync("/q/fora.csv?search=erhvervshus&asOf=2022-04-01"));

    [Fact]
    public async Task An_empty_list_has_its_head() =>
        Assert.Equal("\uFEFFslug,name,offices\r\n", Encoding.UTF8.GetString(await host.Client.GetByteArrayAsync("/q/persons.csv?search=findes-ikke")));

    /// <summary>Whoever asks for a table wants all of it; whoever names the size of a page gets that page.</summary>
    [Theory]
    [InlineData("persons", "persons", "")]
    [InlineData("fora", "fora", "&asOf=2022-04-01")]
    public async Task A_table_has_every_row_however_long_a_page_is(string question, string list, string more)
    {
        var count = (await host.Client.GetFromJsonAsync<JsonElement>($"/q/{question}.json?first=1{more}")).GetProperty("data").GetProperty(list).GetProperty("totalCount").GetInt32();

        Assert.Equal(1 + count + 1, (await host.Client.GetStringAsync($"/q/{question}.csv?{more.TrimStart('&')}")).Split("\r\n").Length);
        Assert.Equal(1 + 2 + 1, (await host.Client.GetStringAsync($"/q/{question}.csv?first=2{more}")).Split("\r\n").Length);
    }

    [Fact]
    public async Task The_journal_as_a_table_has_every_entry_from_the_first_on()
    {
        await using var writing = await WritingHost.StartAsync();
        for (var number = 0; number < 50; number++)
            await writing.MutateAsync("registerPerson", new { name = $"Test Testesen {number}" });
        var count = (await writing.DataAsync("{ changes(first: 1) { totalCount } }")).GetProperty("changes").GetProperty("totalCount").GetInt32();

        var rows = (await writing.Client.GetStringAsync("/q/changes.csv?facts=1")).Split("\r\n");

        Assert.Equal(count, rows.Count(row => Regex.IsMatch(row, "^[0-9]+,20", RegexOptions.None, TimeSpan.FromSeconds(5))));
    }

    [Theory]
    [InlineData("register.csv", HttpStatusCode.BadRequest, "The question \"register\" asks for no list, so it is no table: ask for /q/register.json. (Spørgsmålet har ingen liste.)")]
    [InlineData("composition.csv?slug=nt-bestyrelse", HttpStatusCode.BadRequest, "The question \"composition\" asks for several lists (forum.composition.notComputed, forum.composition.findings), so it is not one table: ask for /q/composition.json. (Spørgsmålet har flere lister.)")]
    [InlineData("who-sits-where.csv?slug=ukendt", HttpStatusCode.BadRequest, "No forum has the slug \"ukendt\": fora(search: …) finds the right one. (Intet forum har den adresse.)")]
    [InlineData("who-sits-where.csv?slug=nt-bestyrelse&farve=blaa", HttpStatusCode.BadRequest, "The question has no variable \"farve\". It has: slug, asOf, knownAt, language. (Spørgsmålet har ingen sådan variabel.)")]
    public async Task What_is_no_table_is_refused_with_the_reason(string address, HttpStatusCode status, string said)
    {
        using var response = await host.Client.GetAsync("/q/" + address);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(said, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task An_unknown_question_is_told_the_known_ones()
    {
        using var response = await host.Client.GetAsync("/q/findes-ikke.csv");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("who-sits-where", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{ persons { edges { cursor node { name offices { title } } } } }", "cursor,node.name,node.offices")]
    [InlineData("{ forum(slug: \"x\") { changeDays } }", "changeDays")]
    [InlineData("{ forum(slug: \"x\") { seats { seat: label ...Holder heldBy { name } } } } fragment Holder on Seat { heldBy { slug ... on Person { name } } }", "seat,heldBy.slug,heldBy.name")]
    [InlineData("{ fora { totalCount notCovered nodes { kkr { name municipalities { name } } } } }", "kkr.name,kkr.municipalities")]
    public void Columns_follow_the_document(string document, string head) => Assert.Equal(head, string.Join(',', TableOf(document).Columns.Select(column => column.Name)));

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+45 12 34", "\"'+45 12 34\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("linje\nto", "\"linje\nto\"")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_a_text(string name, string cell) => Assert.Equal($"\uFEFFname\r\n{cell}\r\n", WriteName(name));

    /// <summary>Whatever stands in the register comes back from the table, but for the apostrophe before a formula.</summary>
    [Fact]
    public void Every_text_comes_back_from_the_table() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        drawn =>
        {
            // What JSON can hold: a lone surrogate is no text.
            var text = JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(drawn.Get))!;
            var cell = WriteName(text)["\uFEFFname\r\n".Length..^2];
            var read = cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
            return read == (text.Length > 0 && "=+-@\t\r".Contains(text[0]) ? "'" + text : text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)));

    private static string WriteName(string name)
    {
        var data = JsonSerializer.SerializeToElement(new { persons = new { nodes = new[] { new { name } } } });
        return Encoding.UTF8.GetString(OperationCsv.Write(TableOf("{ persons { nodes { name } } }"), [data]));
    }

    private static OperationTable TableOf(string document) => OperationTable.Of(Engine.Schema, Parser.Parse(new SourceText(Encoding.UTF8.GetBytes(document))).Document!).Table!;
}
