using System.Net;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The one mutation that needs no key: what comes in by it, what it cannot learn or write, and what the secretariat does with it.</summary>
public sealed class ProposalTests : IAsyncLifetime
{
    private const string Forum = "dialogforum-om-retssikkerhed";
    private const string Wrong = "Navnet Prøve Testesen er stavet forkert.";
    private const string Address = "proeve.testesen@example.org";

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Anybody_proposes_and_the_same_request_has_the_same_receipt()
    {
        var input = new { idempotencyKey = Guid.NewGuid().ToString(), forum = Forum, wrong = Wrong, contact = Address };

        var first = await ProposeAsync(input);
        var again = await ProposeAsync(input);

        Assert.Equal(1, first.GetProperty("number").GetInt32());
        Assert.Matches("^[0-9a-z]{4}(-[0-9a-z]{4}){3}$", Payload.Text(first, "code"));
        Assert.Equal((1, Payload.Text(first, "code"), true), (again.GetProperty("number").GetInt32(), Payload.Text(again, "code"), again.GetProperty("replayed").GetBoolean()));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task The_public_reads_its_own_by_number_and_code_and_nothing_else()
    {
        var receipt = await ProposeAsync(new { idempotencyKey = Guid.NewGuid().ToString(), forum = Forum, wrong = Wrong, contact = Address });
        var code = Payload.Text(receipt, "code");

        var own = await host.AskAsync("query($code: String) { proposal(number: 1, code: $code) { state wrong contact hasContact forum { slug } } }", new { code = code.ToUpperInvariant() }, key: null);
        var proposal = own.GetProperty("data").GetProperty("proposal");
        Assert.Equal(("OPEN", Wrong, Forum), (Payload.Text(proposal, "state"), Payload.Text(proposal, "wrong"), Payload.Text(proposal.GetProperty("forum"), "slug")));
        Assert.Equal((JsonValueKind.Null, true), (proposal.GetProperty("contact").ValueKind, proposal.GetProperty("hasContact").GetBoolean()));

        Assert.Equal("UNKNOWN_PROPOSAL", await CodeAsync("{ proposal(number: 1, code: \"0000-0000-0000-0000\") { state } }"));
        Assert.Equal("UNKNOWN_PROPOSAL", await CodeAsync("{ proposal(number: 2, code: \"0000-0000-0000-0000\") { state } }"));
        Assert.Equal("NOT_ALLOWED", await CodeAsync("{ proposal(number: 1) { state } }"));
        Assert.Equal("NOT_ALLOWED", await CodeAsync("{ proposals { totalCount } }"));
    }

    /// <summary>The journal and every page of it are public; what was written must not stand there, not even as the reason.</summary>
    [Fact]
    public async Task The_journal_tells_that_a_proposal_came_and_not_what_it_says()
    {
        await ProposeAsync(new { idempotencyKey = Guid.NewGuid().ToString(), forum = Forum, wrong = Wrong, right = "Rigtigt stavet: Testesen-Prøve", contact = Address });

        var journal = await host.Client.GetStringAsync("/q/changes.json?last=1&facts=20");

        Assert.Contains("\"kind\":\"NOTE\"", journal);
        Assert.Contains("Forslag til rettelse modtaget", journal);
        Assert.DoesNotContain("Testesen", journal);
        Assert.DoesNotContain("example.org", journal);
        Assert.DoesNotContain(Forum, journal);
    }

    [Theory]
    [InlineData("answerProposal", "number: 1, accepts: true")]
    [InlineData("eraseProposal", "number: 1, texts: true")]
    [InlineData("registerPerson", "name: \"Prøve Testesen\"")]
    public async Task Without_a_key_nothing_else_is_written(string mutation, string input)
    {
        var before = await host.VersionAsync();

        Assert.Equal("NOT_ALLOWED", await CodeAsync($"mutation {{ {mutation}(input: {{ idempotencyKey: \"{Guid.NewGuid()}\", reason: \"Prøve\", {input} }}) {{ entry }} }}"));
        Assert.Equal(before, await host.VersionAsync());
    }

    [Theory]
    [InlineData("WEAK_KEY", "idempotencyKey: \"abc\", forum: \"" + Forum + "\", wrong: \"Forkert\"")]
    [InlineData("ABOUT_ONE_THING", "idempotencyKey: \"0123456789012345678901\", wrong: \"Forkert\"")]
    [InlineData("ABOUT_ONE_THING", "idempotencyKey: \"0123456789012345678901\", forum: \"" + Forum + "\", person: \"mogens-christen-gade\", wrong: \"Forkert\"")]
    [InlineData("BAD_TEXT", "idempotencyKey: \"0123456789012345678901\", forum: \"" + Forum + "\", wrong: \" \"")]
    [InlineData("BAD_EMAIL", "idempotencyKey: \"0123456789012345678901\", forum: \"" + Forum + "\", wrong: \"Forkert\", contact: \"ikke en adresse\"")]
    [InlineData("BAD_EMAIL", "idempotencyKey: \"0123456789012345678901\", forum: \"" + Forum + "\", wrong: \"Forkert\", contact: \"a@example.org\\nBcc: b@example.org\"")]
    [InlineData("UNKNOWN_FORUM", "idempotencyKey: \"0123456789012345678901\", forum: \"findes-ikke\", wrong: \"Forkert\"")]
    [InlineData("BAD_ID", "idempotencyKey: \"0123456789012345678901\", appointment: \"x\", wrong: \"Forkert\"")]
    public async Task What_is_no_proposal_is_refused_with_its_reason(string code, string input)
    {
        var answer = await host.AskAsync($"mutation {{ proposeCorrection(input: {{ {input} }}) {{ number errors {{ code }} }} }}", key: null);

        Assert.Equal(code, Payload.Code(answer.GetProperty("data").GetProperty("proposeCorrection")));
    }

    [Fact]
    public async Task A_text_of_400_signs_goes_in_and_one_more_does_not()
    {
        Assert.Equal("", Payload.Code(await ProposeAsync(new { idempotencyKey = Guid.NewGuid().ToString(), forum = Forum, wrong = new string('å', 400) })));
        Assert.Equal("BAD_TEXT", Payload.Code(await ProposeAsync(new { idempotencyKey = Guid.NewGuid().ToString(), forum = Forum, wrong = new string('å', 401) })));
    }

    [Fact]
    public async Task An_answer_is_mailed_and_the_address_is_gone_everywhere()
    {
        await ProposeAsync(new { idempotencyKey = Guid.NewGuid().ToString(), forum = Forum, wrong = Wrong, contact = Address });
        using var browser = new FormBrowser(host);
        await browser.SignInAsync();
        Assert.Contains(Address, await browser.PageAsync("/forslag/1"));

        using var answered = await browser.PostAsync("/forslag/1", await browser.PageAsync("/forslag/1"), ("Form.Answer", "Det er rettet. Tak!"), ("Form.Button", "accept"));

        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        var mail = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(host.MailFolder, "*.eml")));
        Assert.Contains("To: " + Address, mail);
        Assert.DoesNotContain(Address, await browser.PageAsync("/forslag/1"));
        Assert.False(await host.HoldsAsync(Address));
        var proposals = await host.DataAsync("{ proposals(state: ACCEPTED) { nodes { number answer hasContact } } }");
        var proposal = Assert.Single(proposals.GetProperty("proposals").GetProperty("nodes").EnumerateArray());
        Assert.Equal(("Det er rettet. Tak!", false), (Payload.Text(proposal, "answer"), proposal.GetProperty("hasContact").GetBoolean()));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task Once_answered_all_that_was_written_can_be_erased()
    {
        await ProposeAsync(new { idempotencyKey = Guid.NewGuid().ToString(), person = "mogens-christen-gade", wrong = Wrong });
        Assert.Equal("PROPOSAL_OPEN", Payload.Code(await host.MutateAsync("eraseProposal", new { number = 1, texts = true })));
        Assert.Equal("ANSWER_NEEDED", Payload.Code(await host.MutateAsync("answerProposal", new { number = 1, accepts = false })));
        await host.MutateAsync("answerProposal", new { number = 1, accepts = false, answer = "Det er stavet, som papiret har det." });
        Assert.Equal("PROPOSAL_ANSWERED", Payload.Code(await host.MutateAsync("answerProposal", new { number = 1, accepts = true })));

        await host.MutateAsync("eraseProposal", new { number = 1, texts = true });

        Assert.False(await host.HoldsAsync(Wrong));
        Assert.False(await host.HoldsAsync("som papiret har det"));
        Assert.Equal("NOTHING_TO_ERASE", Payload.Code(await host.MutateAsync("eraseProposal", new { number = 1, texts = true })));
        await host.VerifyAsync();
    }

    private async Task<JsonElement> ProposeAsync(object input)
    {
        var answer = await host.AskAsync("mutation($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { number code replayed errors { code } } }", new { input }, key: null);
        return answer.GetProperty("data").GetProperty("proposeCorrection");
    }

    private async Task<string> CodeAsync(string query) =>
        Payload.Text((await host.AskAsync(query, key: null)).GetProperty("errors")[0].GetProperty("extensions"), "code");
}
