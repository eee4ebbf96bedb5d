using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Sentences that no rule computes are judged by people: who, what and why, for some days.</summary>
public sealed class SentenceTickTests : IAsyncLifetime
{
    private const string Board = "erhvervshus-nordjylland";
    private const string Start = "2022-04-01";
    private const string Shown = "entry forum { version } composition { verdict notComputed { key tick { verdict why author firstDay lastDay lastDayBasis source { paper } } } }";

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_tick_is_shown_with_who_and_why_until_the_period_ends_and_moves_nothing_else()
    {
        var before = await ForumAsync(Start);
        var done = await TickAsync("chair-elected", "KEPT", "Prøve: formanden er borgmester.");

        Assert.Equal("", Code(done));
        var tick = Tick(done, "chair-elected");
        Assert.Equal(("KEPT", "Prøve: formanden er borgmester.", Start, "2026-03-31", "TERM_ASSUMED"), (Text(tick, "verdict"), Text(tick, "why"), Text(tick, "firstDay"), Text(tick, "lastDay"), Text(tick, "lastDayBasis")));
        Assert.NotEqual("", Text(tick, "author"));
        Assert.Equal(JsonValueKind.Null, Tick(done, "small-companies").ValueKind);
        Assert.Equal(Text(before.GetProperty("composition"), "verdict"), Text(done.GetProperty("composition"), "verdict"));
        Assert.True(done.GetProperty("forum").GetProperty("version").GetInt32() > before.GetProperty("version").GetInt32());
        Assert.Equal(JsonValueKind.Null, Tick(await ForumAsync("2026-04-01"), "chair-elected").ValueKind);
    }

    [Fact]
    public async Task A_later_tick_ends_the_earlier_one_and_a_tick_can_be_taken_back()
    {
        await TickAsync("chair-elected", "KEPT", "Prøve.");
        await TickAsync("chair-elected", "NOT_KEPT", "Prøve: ny formand.", "2024-01-01");
        var taken = await host.MutateAsync("tickSentence", new { forum = Board, sentence = "chair-elected", takeBack = true, why = "Prøve: en fejl.", firstDay = "2025-01-01" }, Shown);

        Assert.Equal("", Code(taken));
        Assert.Equal(("KEPT", "2023-12-31"), (Text(Tick(await ForumAsync("2023-06-01"), "chair-elected"), "verdict"), Text(Tick(await ForumAsync("2023-06-01"), "chair-elected"), "lastDay")));
        Assert.Equal("NOT_KEPT", Text(Tick(await ForumAsync("2024-12-31"), "chair-elected"), "verdict"));
        Assert.Equal(JsonValueKind.Null, Tick(taken, "chair-elected").ValueKind);
    }

    [Fact]
    public async Task What_cannot_be_judged_is_refused()
    {
        var unknown = await TickAsync("no-such-sentence", "KEPT", "Prøve.");
        Assert.Equal("UNKNOWN_SENTENCE", Code(unknown));
        Assert.Contains("chair-elected, joint-nomination", Text(unknown.GetProperty("errors")[0], "message"), StringComparison.Ordinal);
        Assert.Equal("UNKNOWN_SENTENCE", Code(await TickAsync("business-profile-2026", "KEPT", "Prøve.")));
        Assert.Equal("NOT_TICKED", Code(await host.MutateAsync("tickSentence", new { forum = Board, sentence = "chair-elected", takeBack = true, why = "Prøve.", firstDay = Start })));
        Assert.Equal("TICK_OR_TAKE_BACK", Code(await host.MutateAsync("tickSentence", new { forum = Board, sentence = "chair-elected", why = "Prøve.", firstDay = Start })));
        Assert.Equal("BAD_TEXT", Code(await TickAsync("chair-elected", "KEPT", " ")));
        Assert.Equal("NOT_COVERED", Code(await TickAsync("chair-elected", "KEPT", "Prøve.", "2018-12-31")));
        Assert.Equal("STALE_VERSION", Code(await host.MutateAsync("tickSentence", new { forum = Board, sentence = "chair-elected", verdict = "KEPT", why = "Prøve.", firstDay = Start, expectedVersion = 1 })));
    }

    [Fact]
    public async Task The_journal_tells_the_tick_and_a_dry_run_writes_none()
    {
        var tried = await host.MutateAsync("tickSentence", new { forum = Board, sentence = "chair-elected", verdict = "KEPT", why = "Prøve.", firstDay = Start, dryRun = true }, Shown);
        Assert.Equal("KEPT", Text(Tick(tried, "chair-elected"), "verdict"));
        Assert.Equal(JsonValueKind.Null, Tick(await ForumAsync(Start), "chair-elected").ValueKind);

        var entry = (await TickAsync("chair-elected", "NOT_RELEVANT", "Prøve.")).GetProperty("entry").GetInt32();
        var change = (await host.DataAsync($"{{ change(number: {entry}) {{ title forums {{ slug }} facts {{ label fields {{ name after }} }} }} }}")).GetProperty("change");

        Assert.Equal(("Sætning i grundlaget vurderet", Board), (Text(change, "title"), Text(change.GetProperty("forums")[0], "slug")));
        var fields = change.GetProperty("facts")[0].GetProperty("fields").EnumerateArray().ToDictionary(field => Text(field, "name"), field => field.GetProperty("after").GetString(), StringComparer.Ordinal);
        Assert.Equal(("chair-elected", "ikke relevant", "Prøve."), (fields["sentence"], fields["verdict"], fields["why"]));
    }

    [Fact]
    public async Task The_page_shows_who_judged_and_who_has_not()
    {
        await TickAsync("chair-elected", "KEPT", "Prøve: formanden er borgmester.");

        var page = await host.Client.GetStringAsync($"/fora/{Board}?asOf={Start}");

        Assert.Contains("Prøve: formanden er borgmester.", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("Ingen har taget stilling", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("ordlyden fra 1. januar 2019 til 28. februar 2024", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("Fra 1. april 2026: ", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_of_the_public_holds_after_the_tick_and_a_text_that_is_none_is_an_error()
    {
        var receipt = Text((await host.AskAsync("{ forum(slug: \"erhvervshus-nordjylland\", asOf: \"2022-04-01\") { composition { receipt { text } } } }", key: null))
            .GetProperty("data").GetProperty("forum").GetProperty("composition").GetProperty("receipt"), "text");
        await TickAsync("chair-elected", "KEPT", "Prøve.");

        Assert.Equal("SAME", Text(await VerifyAsync(receipt), "verdict"));
        Assert.Equal("ALTERED", Text(await VerifyAsync(receipt.Replace("2022-04-01", "2022-04-02", StringComparison.Ordinal)), "verdict"));
        var none = await host.AskAsync("{ verifyReceipt(receipt: \"x\") { verdict } }");
        Assert.Equal("BAD_RECEIPT", none.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement> VerifyAsync(string receipt) =>
        (await host.AskAsync("query($receipt: String!) { verifyReceipt(receipt: $receipt) { verdict message } }", new { receipt }, key: null)).GetProperty("data").GetProperty("verifyReceipt");

    private Task<JsonElement> TickAsync(string sentence, string verdict, string why, string firstDay = Start) =>
        host.MutateAsync("tickSentence", new { forum = Board, sentence, verdict, why, firstDay }, Shown);

    private async Task<JsonElement> ForumAsync(string day) =>
        (await host.DataAsync($"{{ forum(slug: \"{Board}\", asOf: \"{day}\") {{ {Shown.Replace("entry forum { version } ", "version ", StringComparison.Ordinal)} }} }}")).GetProperty("forum");

    private static JsonElement Tick(JsonElement parent, string key) =>
        parent.GetProperty("composition").GetProperty("notComputed").EnumerateArray().Where(sentence => Text(sentence, "key") == key).Select(sentence => sentence.GetProperty("tick")).FirstOrDefault(Null);

    private static JsonElement Null { get; } = JsonDocument.Parse("null").RootElement;

    private static string Text(JsonElement element, string field) => element.GetProperty(field).GetString()!;

    private static string Code(JsonElement payload) => payload.GetProperty("errors").GetArrayLength() == 0 ? "" : Text(payload.GetProperty("errors")[0], "code");
}
