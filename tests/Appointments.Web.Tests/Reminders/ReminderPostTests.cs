using System.Text.RegularExpressions;
using Appointments.Data;
using Appointments.Data.Commands.Reminders;
using Appointments.Data.Journal;
using Appointments.Domain.Reminders;
using Appointments.Domain.Time;
using Appointments.Web.Hosting;
using Appointments.Web.Hosting.Mail;
using Appointments.Web.Hosting.Reminders;
using Appointments.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using NodaTime;
using NodaTime.Text;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Reminders;

/// <summary>Digests on their way: once from however many hosts, once after however long a pause, again after a failure, and never a name that is confidential.</summary>
public sealed class ReminderPostTests : IAsyncLifetime
{
    private const string Address = "proeve.testesen@example.org";
    private static readonly LocalDate Today = RegisterDay.Today(SystemClock.Instance);

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Of_two_hosts_on_one_database_one_sends_and_the_log_has_one_digest()
    {
        await OpenRoundAsync();
        await SetAsync(["NOMINATION_DEADLINE"]);
        await using var other = RegisterHost.Build(new HostSettings("http://127.0.0.1:0", host.Database, Sample: true) { Key = WritingHost.Key });
        await RegisterHost.OpenRegisterAsync(other.Services, CancellationToken.None);
        var clock = new StoppedClock(1);

        var outcomes = await Task.WhenAll(Post(host.Services, clock).SendDueAsync(CancellationToken.None), Post(other.Services, clock).SendDueAsync(CancellationToken.None));

        Assert.Equal(ReminderDigestState.Sent, Assert.Single(outcomes.SelectMany(some => some)).State);
        Assert.Single(Mails());
        Assert.Equal(["SENT"], await StatesAsync());
        await host.VerifyAsync();
    }

    /// <summary>However close to each other two hosts have looked, the register gives a digest to one.</summary>
    [Fact]
    public async Task A_digest_that_one_host_has_taken_is_refused_to_the_next()
    {
        var id = await SetAsync(["NOMINATION_DEADLINE"]);
        var take = new TakeDigest(id, Today, Today, [new ReminderCount(ReminderKind.NominationDeadline, 1)], new string('a', 64), atOnce: true);

        var first = await new Registry(host.Services.GetRequiredService<RegisterDatabase>(), SystemClock.Instance).RecordAsync(take, Actor.System, "Prøve", CancellationToken.None);
        var second = await new Registry(new RegisterDatabase(host.Database), SystemClock.Instance).RecordAsync(take, Actor.System, "Prøve", CancellationToken.None);

        Assert.True(first.Recorded);
        Assert.Equal("ALREADY_TAKEN", Assert.Single(second.Refusals).Code);
    }

    [Fact]
    public async Task After_a_pause_of_days_one_digest_is_sent_and_the_next_on_its_day()
    {
        await OpenRoundAsync();
        await SetAsync(["NOMINATION_DEADLINE"]);
        var clock = new StoppedClock(1);
        var post = Post(host.Services, clock);

        Assert.Single(await post.SendDueAsync(CancellationToken.None));
        clock.Now = StoppedClock.At(2) - Duration.FromMinutes(31);
        Assert.Empty(await post.SendDueAsync(CancellationToken.None));
        clock.Now = StoppedClock.At(2) - Duration.FromMinutes(30);
        Assert.Single(await post.SendDueAsync(CancellationToken.None));
        clock.Now = StoppedClock.At(5);
        Assert.Equal(Today.PlusDays(5), Assert.Single(await post.SendDueAsync(CancellationToken.None)).Digest.Day);
        Assert.Empty(await post.SendDueAsync(CancellationToken.None));
        Assert.Equal(3, Mails().Length);
    }

    [Fact]
    public async Task A_weekly_digest_that_was_missed_is_sent_on_the_first_day_that_the_program_runs()
    {
        await OpenRoundAsync();
        var missed = (Weekday)(int)Today.PlusDays(2).DayOfWeek;
        await SetAsync(["NOMINATION_DEADLINE"], new { weekday = missed.ToString().ToUpperInvariant() });
        var clock = new StoppedClock(1);
        var post = Post(host.Services, clock);

        Assert.Empty(await post.SendDueAsync(CancellationToken.None));
        clock.Now = StoppedClock.At(4);
        Assert.Single(await post.SendDueAsync(CancellationToken.None));
        clock.Now = StoppedClock.At(8);
        Assert.Empty(await post.SendDueAsync(CancellationToken.None));

        var digest = Assert.Single((await LogAsync()).EnumerateArray());
        Assert.Equal((Iso(2), Iso(4)), (Text(digest, "dueDay"), Text(digest, "day")));
    }

    [Fact]
    public async Task Nothing_to_tell_makes_no_mail_and_stands_in_the_log()
    {
        await SetAsync(["NOMINATION_DEADLINE"]);

        var outcome = Assert.Single(await Post(host.Services, new StoppedClock(1)).SendDueAsync(CancellationToken.None));

        Assert.Equal(ReminderDigestState.NothingToTell, outcome.State);
        Assert.Empty(Mails());
        Assert.Equal(["NOTHING_TO_TELL"], await StatesAsync());
    }

    [Fact]
    public async Task Who_is_off_or_was_set_after_the_hour_gets_nothing()
    {
        await OpenRoundAsync();
        await SetAsync(["NOMINATION_DEADLINE"], new { on = false });
        Assert.Empty(await Post(host.Services, new StoppedClock(1)).SendDueAsync(CancellationToken.None));

        await SetAsync(["NOMINATION_DEADLINE"]);
        Assert.Empty(await Post(host.Services, new StoppedClock(-1)).SendDueAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_the_server_refuses_is_logged_with_its_words_and_tried_again_later()
    {
        await OpenRoundAsync();
        await SetAsync(["NOMINATION_DEADLINE"]);
        var clock = new StoppedClock(1);
        await using var server = new SmtpListener(refuses: true);
        var failed = Assert.Single(await Post(host.Services, clock, Server(server.Port)).SendDueAsync(CancellationToken.None));
        Assert.Equal(ReminderDigestState.Failed, failed.State);
        Assert.Contains("550", failed.Fault, StringComparison.Ordinal);
        Assert.Empty(server.Taken);

        var post = Post(host.Services, clock);
        Assert.Empty(await post.SendDueAsync(CancellationToken.None));
        clock.Now += Duration.FromMinutes(6);
        Assert.Equal(ReminderDigestState.Sent, Assert.Single(await post.SendDueAsync(CancellationToken.None)).State);

        var digest = Assert.Single((await LogAsync()).EnumerateArray());
        Assert.Equal(("SENT", 2), (Text(digest, "state"), digest.GetProperty("tries").GetInt32()));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task What_a_host_took_and_never_came_back_to_is_noted_and_not_sent_again()
    {
        await OpenRoundAsync();
        var id = await SetAsync(["NOMINATION_DEADLINE"]);
        var clock = new StoppedClock(1);
        var due = RegisterDay.Of(clock.Now);
        var taken = await new Registry(host.Services.GetRequiredService<RegisterDatabase>(), clock).RecordAsync(
            new TakeDigest(id, due, due, [new ReminderCount(ReminderKind.NominationDeadline, 1)], new string('a', 64), atOnce: false), Actor.System, "Prøve", CancellationToken.None);
        Assert.True(taken.Recorded);

        clock.Now += ReminderDigest.Patience;
        Assert.Empty(await Post(host.Services, clock).SendDueAsync(CancellationToken.None));
        clock.Now += Duration.FromHours(6);
        Assert.Empty(await Post(host.Services, clock).SendDueAsync(CancellationToken.None));

        var digest = Assert.Single((await LogAsync()).EnumerateArray());
        Assert.Equal("FAILED", Text(digest, "state"));
        Assert.Contains("nået frem", Text(digest, "fault"), StringComparison.Ordinal);
        Assert.Empty(Mails());
    }

    [Fact]
    public async Task A_mail_server_is_given_both_texts_with_links_and_no_name_that_is_confidential()
    {
        await OpenRoundAsync();
        Assert.Equal("", Code(await host.MutateAsync("stepNominationRound", new { round = "erhvervshus-nordjylland-2026-04-01", step = "ORGANISATIONS_DECIDED", day = Iso(0), status = "DECIDED" })));
        await NominateAsync("Hemmelig Prøvesen", "F");
        await NominateAsync("Anden Prøvesen", "M");
        await SetAsync(["VACANCY", "TERM_ENDING", "ELIGIBILITY_LOST", "DECISION_MISSING", "NOMINATION_DEADLINE", "DEADLINE", "MEETING"], new { daysAhead = 365 });
        await using var server = new SmtpListener();

        Assert.Equal(ReminderDigestState.Sent, Assert.Single(await Post(host.Services, new StoppedClock(1), Server(server.Port)).SendDueAsync(CancellationToken.None)).State);

        var (envelope, bytes) = Assert.Single(server.Taken);
        Assert.Contains($"<{Address}>", envelope, StringComparison.Ordinal);
        using var mail = await MimeMessage.LoadAsync(new MemoryStream(bytes));
        var whole = System.Text.Encoding.UTF8.GetString(bytes) + mail.Subject + mail.TextBody + mail.HtmlBody;
        Assert.Contains("Frist for indstillinger · Erhvervshus Nordjylland", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Indstillingsfrister (1)", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains($"{host.Url}/indstillinger/erhvervshus-nordjylland-2026-04-01", mail.TextBody, StringComparison.Ordinal);
        Assert.All(new[] { "Prøvesen", "Hemmelig", "Anden", "proevesen" }, name => Assert.DoesNotContain(name, whole, StringComparison.OrdinalIgnoreCase));
        Assert.StartsWith("Udpegninger: påmindelser den ", mail.Subject, StringComparison.Ordinal);
        Assert.Matches($"^<{Regex.Escape(host.Url)}/paamindelser/fra/[\\w-]{{43}}>$", mail.Headers["List-Unsubscribe"]);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
    }

    [Fact]
    public async Task An_English_digest_is_English_under_the_public_address()
    {
        await OpenRoundAsync();
        await SetAsync(["NOMINATION_DEADLINE"], new { language = "EN" });
        await using var other = RegisterHost.Build(new HostSettings("http://127.0.0.1:0", host.Database, Sample: true) { PublicUrl = "https://udpegninger.example.org/" });
        await RegisterHost.OpenRegisterAsync(other.Services, CancellationToken.None);

        Assert.Single(await Post(other.Services, new StoppedClock(1)).SendDueAsync(CancellationToken.None));

        using var mail = await MimeMessage.LoadAsync(Assert.Single(Mails()));
        Assert.Contains("Deadline for nominations", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("https://udpegninger.example.org/indstillinger/", mail.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", mail.TextBody + mail.HtmlBody, StringComparison.Ordinal);
        Assert.StartsWith("Appointments: reminders of ", mail.Subject, StringComparison.Ordinal);
    }

    /// <summary>What the contract would refuse, should it stand in the register all the same.</summary>
    [Fact]
    public void A_name_with_a_new_line_becomes_no_line_of_the_head()
    {
        var reminder = new Reminder(1, "Prøve\r\nBcc: x@example.org", Address, null, [ReminderKind.Vacancy], 90, null, "da", true, default);
        var digest = new Digest(Today, Appointments.Web.Pages.PageLanguage.Danish, "Alle fora", []);
        using var mail = host.Services.GetRequiredService<DigestMail>().Write(reminder, digest, "hemmelig", "proeve");
        using var stream = new MemoryStream();
        mail.WriteTo(stream);

        Assert.DoesNotContain("\nBcc:", System.Text.Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.Equal(Address, Assert.Single(mail.To.Mailboxes).Address);
        Assert.Empty(mail.Bcc);
    }

    internal static ReminderPost Post(IServiceProvider services, IClock clock, MailSettings? server = null)
    {
        var settings = server ?? services.GetRequiredService<MailSettings>();
        return ActivatorUtilities.CreateInstance<ReminderPost>(services, new Registry(services.GetRequiredService<RegisterDatabase>(), clock), clock, settings, new Mailer(settings));
    }

    private static MailSettings Server(int port) => new("", "register@example.org") { Server = "127.0.0.1", Port = port, Security = MailSecurity.None };

    private string[] Mails() => Directory.Exists(host.MailFolder) ? Directory.GetFiles(host.MailFolder) : [];

    private async Task<System.Text.Json.JsonElement> LogAsync() => (await host.DataAsync("{ reminderDigests { state dueDay day tries fault counts { kind count } } }")).GetProperty("reminderDigests");

    private async Task<string[]> StatesAsync() => [.. (await LogAsync()).EnumerateArray().Select(digest => Text(digest, "state"))];

    private async Task<long> SetAsync(string[] kinds, object? more = null)
    {
        var input = System.Text.Json.JsonSerializer.SerializeToNode(new { name = "Prøve Testesen", address = Address, kinds })!.AsObject();
        foreach (var (name, value) in System.Text.Json.JsonSerializer.SerializeToNode(more ?? new { })!.AsObject()) input[name] = value!.DeepClone();
        Assert.Equal("", Code(await host.MutateAsync("setReminder", input)));
        var session = new Registry(host.Services.GetRequiredService<RegisterDatabase>(), SystemClock.Instance).OpenSession(Appointments.Domain.Composition.Audience.Secretariat);
        return (await session.AsOf(Today, (await session.CurrentStateAsync(CancellationToken.None)).Number).RemindersAsync(CancellationToken.None))[^1].Id;
    }

    private static string Iso(int days) => LocalDatePattern.Iso.Format(Today.PlusDays(days));

    private async Task OpenRoundAsync() =>
        Assert.Equal("", Code(await host.MutateAsync("openNominationRound", new { forum = "erhvervshus-nordjylland", periodDay = "2026-04-01", deadlineDay = Iso(60), meetingDay = Iso(70) })));

    private async Task NominateAsync(string name, string gender) => Assert.Equal("", Code(await host.MutateAsync(
        "recordNomination",
        new Dictionary<string, object> { ["forum"] = "erhvervshus-nordjylland", ["seatGroup"] = "business", ["organisation"] = "di", ["periodDay"] = "2026-04-01", ["round"] = "erhvervshus-nordjylland-2026-04-01", ["public"] = false, ["name"] = name, ["gender"] = gender })));
}
