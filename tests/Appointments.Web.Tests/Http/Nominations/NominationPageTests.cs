using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Time;
using Appointments.Web.Tests.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Tests.Http.Nominations;

/// <summary>The pages of a round as a browser without scripts sends them: the secretariat's, and the one that the link of an organisation opens.</summary>
public sealed class NominationPageTests : IAsyncLifetime, IDisposable
{
    private const string Forum = "erhvervshus-nordjylland";
    private const string Round = "erhvervshus-nordjylland-2026-04-01";
    private const string Address = $"/indstillinger/{Round}";
    private static readonly LocalDate Today = RegisterDay.Today(SystemClock.Instance);

    private WritingHost host = null!;
    private FormBrowser browser = null!;

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        browser = new FormBrowser(host);
        await browser.SignInAsync();
        await host.MutateAsync("openNominationRound", new { forum = Forum, periodDay = "2026-04-01", deadlineDay = Iso(10), meetingDay = Iso(20) });
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task Those_who_nominate_each_alone_are_set_back_to_jointly_and_the_sum_follows()
    {
        Assert.Equal("0 < 13", await SumAsync());

        await SetAsync([("employees", "Jointly", "nej")]);
        Assert.Equal(["fh", "ac"], await OrganisationsAsync("employees"));
        Assert.Equal("0 < 14", await SumAsync());

        await SetAsync([("employees", "Jointly", "ja")]);
        Assert.Equal(["fh-og-ac"], await OrganisationsAsync("employees"));
        Assert.Equal("0 < 13", await SumAsync());
    }

    [Fact]
    public async Task Names_are_understood_as_well_as_addresses_and_one_that_is_unknown_is_told_with_the_nearest()
    {
        await SetAsync([("business", "Organisations", "Dansk Erhverv\nsmvdanmark"), ("business", "Add", "di")]);
        Assert.Equal(["dansk-erhverv", "smvdanmark", "di"], await OrganisationsAsync("business"));

        var refused = await SetAsync([("business", "Organisations", "Dansk Ervherv")], HttpStatusCode.UnprocessableEntity);

        Assert.Contains("Registret kender ingen organisation, der hedder «Dansk Ervherv». De nærmeste er: Dansk Erhverv", refused, StringComparison.Ordinal);
        Assert.Contains(">Dansk Ervherv</textarea>", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_emptied_is_taken_away_until_the_letters_are_out_and_what_changes_nothing_is_said_to()
    {
        await SetAsync([], deadline: "");
        Assert.Equal(("", Iso(20)), await DaysAsync());

        Assert.Contains("Runden står allerede sådan", await SetAsync([], HttpStatusCode.UnprocessableEntity, deadline: ""), StringComparison.Ordinal);
        Assert.Contains("Skriv, hvilken dag oplysningerne om kandidaterne slettes", await SetAsync([], HttpStatusCode.UnprocessableEntity, erase: ""), StringComparison.Ordinal);
        Assert.Contains("«2026-02-31» er", await SetAsync([], HttpStatusCode.UnprocessableEntity, deadline: "2026-02-31"), StringComparison.Ordinal);

        await SetAsync([], deadline: Iso(10));
        await InviteAsync();
        Assert.Contains("står i brevene", await SetAsync([], HttpStatusCode.UnprocessableEntity, meeting: ""), StringComparison.Ordinal);
        Assert.Equal((Iso(10), Iso(20)), await DaysAsync());
    }

    [Fact]
    public async Task The_journal_tells_the_secretariat_what_of_a_round_was_set_otherwise()
    {
        await SetAsync([("employees", "Jointly", "nej")]);

        var entry = WebUtility.HtmlDecode(await browser.PageAsync($"/journal/{(await host.VersionAsync()).ToString(CultureInfo.InvariantCulture)}"));

        Assert.Contains("Hvem der kan indstille", entry, StringComparison.Ordinal);
        Assert.Matches("<td data-label=\"Efter\">.*\\(ikke i forening\\)", entry);
    }

    [Fact]
    public async Task Letters_to_the_others_wait_for_the_decision()
    {
        using var early = await browser.GetAsync($"{Address}/orienteringer.zip");

        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.StartsWith("Brevene til de øvrige kan hentes, når det er besluttet", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_says_that_no_criteria_are_recorded_and_not_that_there_are_none()
    {
        using var letters = await browser.GetAsync($"{Address}/invitationer.zip");
        await using var zip = new ZipArchive(await letters.Content.ReadAsStreamAsync());
        await using var letter = new ZipArchive(new MemoryStream(await BytesAsync(zip.Entries[0])));

        var text = Encoding.UTF8.GetString(await BytesAsync(letter.GetEntry("word/document.xml")!));

        Assert.Contains("Registret oplyser ingen kriterier. Spørg sekretariatet, hvad der lægges vægt på.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nomination_that_is_printed_can_be_entered_as_public_and_any_other_stays_confidential()
    {
        await InviteAsync();
        await NominateAsync(("Form.Name", "Fortrolig Prøvesen"), ("Form.Gender", "F"));
        await NominateAsync(("Form.Name", "Offentlig Prøvesen"), ("Form.Gender", "F"), ("Form.Public", "ja"), ("Form.Municipality", "0851"));

        var seen = (await host.AskAsync($"{{ forum(slug: \"{Forum}\") {{ nominations {{ name municipality {{ name }} }} }} }}", key: null)).ToString();

        Assert.Contains("Offentlig Prøvesen\",\"municipality\":{\"name\":\"Aalborg\"}", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Fortrolig Prøvesen", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_of_the_register_is_found_by_name_or_address_and_one_who_is_not_there_is_told()
    {
        await InviteAsync();
        await NominateAsync(("Form.Person", "Mogens Christen Gade"));
        await NominateAsync(("Form.Person", "hanne-kvist"));
        var page = WebUtility.HtmlDecode(await browser.PageAsync(Address));
        Assert.Contains("<strong><a href=\"/personer/hanne-kvist\">", page, StringComparison.Ordinal);
        Assert.Contains("<strong><a href=\"/personer/mogens-christen-gade\">", page, StringComparison.Ordinal);

        Assert.Contains("Nogle ligner:", await NominateAsync(HttpStatusCode.UnprocessableEntity, ("Form.Person", "Opdigtet Gade")), StringComparison.Ordinal);
        Assert.Contains("Ingen person i registret hedder «Opdigtet Ingensen».", await NominateAsync(HttpStatusCode.UnprocessableEntity, ("Form.Person", "Opdigtet Ingensen")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_of_one_sex_are_not_a_fault_before_the_deadline_and_are_one_after_it()
    {
        await InviteAsync();
        await NominateAsync(("Form.Name", "Første Prøvesen"), ("Form.Gender", "F"));
        await NominateAsync(("Form.Name", "Anden Prøvesen"), ("Form.Gender", "F"));
        Assert.Equal(("UNDETERMINED", "UNDETERMINED"), await BothSexesAsync());

        await SetAsync([], deadline: Iso(-2), meeting: Iso(-1));

        Assert.Equal(("VIOLATED", "VIOLATED"), await BothSexesAsync());
    }

    [Fact]
    public async Task Cells_of_the_check_name_their_column_on_a_phone()
    {
        var page = await browser.PageAsync(Address);

        Assert.DoesNotMatch("<td class=\"number\">", page);
        Assert.Contains("<td class=\"number\" data-title=\"Kvinder\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_sees_what_it_sent_by_its_link_and_nothing_else_and_takes_it_back()
    {
        await InviteAsync();
        var (own, others) = (NominationSecret.Create(), NominationSecret.Create());
        await host.MutateAsync("issueNominationLinks", new { round = Round, links = new[] { new { organisation = "di", tokenHash = NominationSecret.Hash(own) }, new { organisation = "horesta", tokenHash = NominationSecret.Hash(others) } } });
        await NominateAsync(("Form.Name", "Sekretariatets Prøvesen"), ("Form.Gender", "M"));
        await SendAsync(others, "Anden Prøvesen");
        await SendAsync(own, "Egen Prøvesen");

        using var visitor = new FormBrowser(host);
        var page = await visitor.PageAsync($"/indstil/{own}");
        Assert.Contains("Egen Prøvesen", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Anden Prøvesen", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Sekretariatets Prøvesen", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Empty(await SentAsync(NominationSecret.Hash(own), "gæt"));
        var foreign = Assert.Single(await SentAsync(NominationSecret.Hash(others), others));
        var mine = Assert.Single(await SentAsync(NominationSecret.Hash(own), own));
        Assert.Equal("NOT_SENT_BY_LINK", Payload.Code(await TakeBackAsync(own, foreign)));

        using var back = await visitor.PostAsync($"/indstil/{own}", From("traek", page), ("TakenBack.Key", "prøve"), ("TakenBack.Nomination", mine));

        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        var after = WebUtility.HtmlDecode(await visitor.PageAsync(back.Headers.Location!.ToString()));
        Assert.Contains("Indstillingen er trukket tilbage", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Egen Prøvesen", after, StringComparison.Ordinal);
        var entry = (await host.AskAsync("{ changes(last: 1) { nodes { actor command reason } } }")).ToString();
        Assert.Contains("\"actor\":\"indstillende organisation (link)\",\"command\":\"withdraw-nomination\",\"reason\":\"Trukket tilbage ved organisationens link\"", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("withdraw-nomination", (await host.AskAsync("{ changes(last: 5) { nodes { command } } }", key: null)).ToString(), StringComparison.Ordinal);
        await SendAsync(own, "Ny Prøvesen");
        await host.MutateAsync("changeNominationRound", new { round = Round, deadlineDay = Iso(-2), meetingDay = Iso(-1) });
        Assert.Equal("LINK_CLOSED", Payload.Code(await TakeBackAsync(own, mine)));
        await host.VerifyAsync();
    }

    private static async Task<byte[]> BytesAsync(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        await using var content = await entry.OpenAsync();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static string Iso(int days) => LocalDatePattern.Iso.Format(Today.PlusDays(days));

    private async Task InviteAsync()
    {
        await host.MutateAsync("stepNominationRound", new { round = Round, step = "ORGANISATIONS_DECIDED", day = Iso(0), status = "DECIDED" });
        await host.MutateAsync("stepNominationRound", new { round = Round, step = "INVITED", day = Iso(0) });
    }

    /// <summary>Sends the form of the round's settings as it stands on the page, but for what is given.</summary>
    private async Task<string> SetAsync(IReadOnlyList<(string Group, string Field, string Value)> groups, HttpStatusCode expected = HttpStatusCode.Redirect, string? deadline = null, string? meeting = null, string? erase = null)
    {
        var page = WebUtility.HtmlDecode(await browser.PageAsync(Address));
        var fields = new List<(string, string)>
        {
            ("Form.DeadlineDay", deadline ?? FormBrowser.Value(page, "Form.DeadlineDay")), ("Form.MeetingDay", meeting ?? FormBrowser.Value(page, "Form.MeetingDay")),
            ("Form.EraseDay", erase ?? FormBrowser.Value(page, "Form.EraseDay")), ("Form.EraseReason", FormBrowser.Value(page, "Form.EraseReason")),
        };
        foreach (Match match in Regex.Matches(page, "name=\"(Form\\.Groups\\[[0-9]+\\])\\.SeatGroup\" value=\"([^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)))
        {
            var (prefix, group) = (match.Groups[1].Value, match.Groups[2].Value);
            fields.Add(($"{prefix}.SeatGroup", group));
            foreach (var field in new[] { "Organisations", "Add", "Jointly" })
            {
                var stood = field == "Organisations" ? Regex.Match(page, $"name=\"{Regex.Escape(prefix)}\\.Organisations\"[^>]*>([^<]*)<", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value : null;
                if ((groups.Where(it => it.Group == group && it.Field == field).Select(it => it.Value).FirstOrDefault() ?? stood) is { } value) fields.Add(($"{prefix}.{field}", value));
            }
        }

        return await PostAsync(page, expected, "ret", fields);
    }

    private Task<string> NominateAsync(params (string Name, string Value)[] fields) => NominateAsync(HttpStatusCode.Redirect, fields);

    private async Task<string> NominateAsync(HttpStatusCode expected, params (string Name, string Value)[] fields) =>
        await PostAsync(await browser.PageAsync(Address), expected, "indstil", [("Form.For", "business/di"), .. fields]);

    /// <summary>The page as if the form that is meant stood first in it: it has several.</summary>
    private static string From(string form, string page) => $"name=\"_handler\" value=\"{form}\"{page}";

    private async Task<string> PostAsync(string page, HttpStatusCode expected, string step, IReadOnlyList<(string Name, string Value)> fields)
    {
        using var response = await browser.PostAsync(Address, From(step, page), [("Form.Step", step), ("Form.Button", "register"), ("Form.Reason", "Prøve"), .. fields]);
        var text = await FormBrowser.TextAsync(response);
        Assert.True(response.StatusCode == expected, text);
        return text;
    }

    private async Task SendAsync(string secret, string name) => Assert.Equal("", Payload.Code(await host.MutateAsync("nominateByLink", new { token = secret, seatGroup = "business", name, gender = "F" })));

    private Task<System.Text.Json.JsonElement> TakeBackAsync(string secret, string nomination) => host.MutateAsync("withdrawByLink", new { token = secret, nomination });

    /// <summary>Ids of what a link shows to somebody who is not signed in.</summary>
    private async Task<IReadOnlyList<string>> SentAsync(string hash, string token)
    {
        var answer = await host.AskAsync("query($hash: String!, $token: String!) { nominationInvitation(tokenHash: $hash) { sent(token: $token) { id } } }", new { hash, token }, key: null);
        return [.. answer.GetProperty("data").GetProperty("nominationInvitation").GetProperty("sent").EnumerateArray().Select(it => Payload.Text(it, "id"))];
    }

    private async Task<System.Text.Json.JsonElement> RoundAsync() =>
        (await host.DataAsync($"{{ nominationRound(slug: \"{Round}\") {{ deadlineDay meetingDay bothSexes {{ answer sum }} groups {{ seatGroup organisations {{ bothSexes organisation {{ slug }} }} }} }} }}")).GetProperty("nominationRound");

    private async Task<string> SumAsync() => Payload.Text((await RoundAsync()).GetProperty("bothSexes"), "sum");

    private async Task<IReadOnlyList<string>> OrganisationsAsync(string group) =>
        [.. (await RoundAsync()).GetProperty("groups").EnumerateArray().Single(it => Payload.Text(it, "seatGroup") == group).GetProperty("organisations").EnumerateArray().Select(it => Payload.Text(it.GetProperty("organisation"), "slug"))];

    private async Task<(string Rule, string Di)> BothSexesAsync()
    {
        var round = await RoundAsync();
        var business = round.GetProperty("groups").EnumerateArray().Single(it => Payload.Text(it, "seatGroup") == "business").GetProperty("organisations").EnumerateArray();
        return (Payload.Text(round.GetProperty("bothSexes"), "answer"), Payload.Text(business.Single(it => Payload.Text(it.GetProperty("organisation"), "slug") == "di"), "bothSexes"));
    }

    private async Task<(string Deadline, string Meeting)> DaysAsync()
    {
        var round = await RoundAsync();
        return (round.GetProperty("deadlineDay").GetString() ?? "", round.GetProperty("meetingDay").GetString() ?? "");
    }
}
