using System.Globalization;
using System.Net;
using System.Text;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The cards and calendars of fora, as address books and calendars read them.</summary>
[Collection(HostCollection.Name)]
public sealed class ForumCardTests(RunningHost host)
{
    [Fact]
    public async Task The_Erhvervshus_is_a_group_card_and_a_card_for_each_who_sits_there()
    {
        var cards = Cards(await TextAsync("/fora/erhvervshus-nordjylland.vcf?asOf=2022-04-01", "text/vcard"));

        Assert.Equal(["group", "individual", "individual", "individual", "individual"], cards.Select(card => Assert.Single(card["KIND"])));
        Assert.Equal("Erhvervshus Nordjylland", Assert.Single(cards[0]["FN"]));
        Assert.Equal(cards.Skip(1).Select(card => Assert.Single(card["UID"])), cards[0]["MEMBER"]);
        var chair = cards.Single(card => Assert.Single(card["FN"]) == "Mogens Christen Gade");
        Assert.Equal(("4.0", "Erhvervshus Nordjylland", "Formand", "Borgmester\\, Jammerbugt Kommune"), (Only(chair, "VERSION"), Only(chair, "ORG"), Only(chair, "ROLE"), Only(chair, "TITLE")));
        Assert.All(cards, card => Assert.StartsWith("urn:uuid:", Only(card, "UID"), StringComparison.Ordinal));

        // Party and contact are not in it.
        Assert.All(cards, card => Assert.Equal([], card.Select(line => line.Key).Except(["BEGIN", "VERSION", "PRODID", "KIND", "UID", "FN", "LANG", "MEMBER", "ORG", "ROLE", "TITLE", "URL", "REV", "END"])));
    }

    [Fact]
    public async Task A_person_has_the_same_card_id_on_every_day()
    {
        var now = Cards(await TextAsync("/fora/erhvervshus-nordjylland.vcf?asOf=2022-04-01", "text/vcard"));
        var later = Cards(await TextAsync("/fora/erhvervshus-nordjylland.vcf?asOf=2024-04-01&sprog=en", "text/vcard"));
        Assert.Equal(IdOf(now, "Mogens Christen Gade"), IdOf(later, "Mogens Christen Gade"));

        static string IdOf(IEnumerable<ILookup<string, string>> cards, string name) => Only(cards.Single(card => Only(card, "FN") == name), "UID");
    }

    [Fact]
    public async Task The_calendar_of_a_forum_has_the_end_of_its_period_with_all_whose_last_day_it_is()
    {
        var events = Events(await TextAsync("/fora/erhvervshus-nordjylland.ics?asOf=2022-04-01", "text/calendar"));

        var end = Assert.Single(events);
        Assert.Equal(
            ("periode-erhvervshus-nordjylland-2026-03-31@appointments", "20260331", "20260401", "Erhvervshus Nordjylland: funktionsperioden slutter"),
            (Only(end, "UID"), Only(end, "DTSTART;VALUE=DATE"), Only(end, "DTEND;VALUE=DATE"), Only(end, "SUMMARY")));
        Assert.Contains("Mogens Christen Gade", Only(end, "DESCRIPTION"));
        Assert.Contains("Leon Sebbelin", Only(end, "DESCRIPTION"));
    }

    [Fact]
    public async Task The_calendar_of_a_KKR_has_every_forum_and_the_end_of_the_council_term_and_nothing_that_is_past()
    {
        var events = Events(await TextAsync("/blaa-bog.ics?asOf=2025-10-24", "text/calendar"));

        Assert.Equal("20251231", Only(events.Single(day => Only(day, "UID") == "valgperiode-kkr-nordjylland-2025-12-31@appointments"), "DTSTART;VALUE=DATE"));
        Assert.Contains(events, day => Only(day, "UID") == "periode-erhvervshus-nordjylland-2026-03-31@appointments");
        Assert.All(events, day => Assert.True(string.CompareOrdinal(Only(day, "DTSTART;VALUE=DATE"), "20251024") >= 0));
        Assert.Equal(events.Count, events.Select(day => Only(day, "UID")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(events.Select(day => Only(day, "DTSTART;VALUE=DATE")).Order(StringComparer.Ordinal), events.Select(day => Only(day, "DTSTART;VALUE=DATE")));
    }

    [Fact]
    public async Task A_stamp_is_the_instant_of_the_state_and_not_the_clock()
    {
        var recordedAt = (await host.DataAsync("{ register { recordedAt } }")).GetProperty("register").GetProperty("recordedAt").GetString()!;
        var stamp = DateTimeOffset.Parse(recordedAt, CultureInfo.InvariantCulture).UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

        Assert.Equal(stamp, Only(Events(await TextAsync("/fora/erhvervshus-nordjylland.ics?asOf=2022-04-01", "text/calendar"))[0], "DTSTAMP"));
        Assert.Equal(stamp, Only(Cards(await TextAsync("/fora/erhvervshus-nordjylland.vcf?asOf=2022-04-01", "text/vcard"))[0], "REV"));
    }

    [Theory]
    [InlineData("/fora/erhvervshus-nordjylland.vcf?asOf=2022-04-01")]
    [InlineData("/blaa-bog.ics?asOf=2025-10-24")]
    public async Task No_line_is_longer_than_75_octets_and_each_ends_with_CR_LF(string address)
    {
        var text = Encoding.UTF8.GetString(await host.Client.GetByteArrayAsync(address));
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = text[..^2].Split("\r\n");
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n', StringComparison.Ordinal), line));

        // A calendar has longer texts than a line takes; cards of these people have none.
        Assert.Equal(address.Contains(".ics", StringComparison.Ordinal), lines.Any(line => line.StartsWith(' ')));
    }

    [Theory]
    [InlineData("/fora/intet-forum.vcf", HttpStatusCode.NotFound)]
    [InlineData("/fora/intet-forum.ics", HttpStatusCode.NotFound)]
    [InlineData("/fora/erhvervshus-nordjylland.ics?asOf=2022-02-30", HttpStatusCode.BadRequest)]
    [InlineData("/blaa-bog.ics?kkr=kkr-ingensteder", HttpStatusCode.NotFound)]
    public async Task What_there_is_no_card_of_is_said_kindly(string address, HttpStatusCode status)
    {
        using var response = await host.Client.GetAsync(address);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.True((await response.Content.ReadAsStringAsync()).Length > 20);
    }

    private static string Only(ILookup<string, string> lines, string name) => Assert.Single(lines[name]);

    private static IReadOnlyList<ILookup<string, string>> Cards(string text) => Blocks(text, "VCARD");

    private static IReadOnlyList<ILookup<string, string>> Events(string text) => Blocks(text, "VEVENT");

    /// <summary>The lines of each block, unfolded, by what stands before the first colon.</summary>
    private static List<ILookup<string, string>> Blocks(string text, string kind)
    {
        var blocks = new List<ILookup<string, string>>();
        var lines = new List<(string Name, string Value)>();
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(line => line.Length > 0))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            lines.Add((line[..colon], line[(colon + 1)..]));
            if (line == $"BEGIN:{kind}") lines.RemoveRange(0, lines.Count - 1);
            if (line == $"END:{kind}") blocks.Add(lines.ToLookup(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal));
        }

        return blocks;
    }

    private async Task<string> TextAsync(string address, string mediaType)
    {
        using var response = await host.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        return await response.Content.ReadAsStringAsync();
    }
}
