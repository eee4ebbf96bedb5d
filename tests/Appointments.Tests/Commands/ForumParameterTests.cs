using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Verification;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Law;
using Appointments.Tests.Data;
using NodaTime;

namespace Appointments.Tests.Commands;

/// <summary>A transport company of another KKR: its seats follow what the secretariat sets for it, and old states keep theirs.</summary>
public sealed class ForumParameterTests
{
    private static readonly CancellationToken Go = CancellationToken.None;
    private static readonly LocalDate Day = new(2024, 1, 1);

    [Fact]
    public async Task SeatsFollowWhatIsSetAndOldStatesKeepTheirs()
    {
        await using var register = await OpenAsync();
        var before = (await SendAsync(register, new RegisterForum(new NewForum("Prøvetrafik", ForumField.Transport) { Kind = "trafikselskab", Kkr = "kkr-midtjylland" }, null))).Number;
        Assert.Equal((0, ""), await SeatsAsync(register, before, Day));

        await SetAsync(register, "representatives", "7", Day);
        await SetAsync(register, "council-of-representatives", "nt-repraesentantskab", Day);
        var seven = await SetAsync(register, "regional-council", "region-midtjylland", Day);
        await SetAsync(register, "largest-contributor", "0751", Day);
        var whole = await SetAsync(register, "largest-contributor-appoints", "kommunalbestyrelserne", Day);

        Assert.Equal((9, "7 + 2 = 9"), await SeatsAsync(register, seven, Day));
        Assert.Equal((10, "1 + 7 + 2 = 10"), await SeatsAsync(register, whole, Day));
        Assert.Equal((0, ""), await SeatsAsync(register, whole, Day.PlusDays(-1)));
        Assert.Equal((0, ""), await SeatsAsync(register, before, Day));

        var fewer = await SetAsync(register, "representatives", "6", Day.PlusYears(1));
        Assert.Equal((10, "1 + 7 + 2 = 10"), await SeatsAsync(register, fewer, Day.PlusYears(1).PlusDays(-1)));
        Assert.Equal((9, "1 + 6 + 2 = 9"), await SeatsAsync(register, fewer, Day.PlusYears(1)));

        var removed = await SetAsync(register, "representatives", null, Day.PlusYears(2));
        Assert.Equal((9, "1 + 6 + 2 = 9"), await SeatsAsync(register, removed, Day.PlusYears(2).PlusDays(-1)));
        Assert.Equal((3, "1 + 2 = 3"), await SeatsAsync(register, removed, Day.PlusYears(2)));
        Assert.Empty((await new RegisterVerifier(register.Database).VerifyAsync(exported: null, Go)).Findings);
    }

    [Theory]
    [InlineData("members", "7", "UNKNOWN_PARAMETER")]
    [InlineData("representatives", "seven", "BAD_PARAMETER_VALUE")]
    [InlineData("representatives", "0", "BAD_PARAMETER_VALUE")]
    [InlineData("largest-contributor", "9999", "BAD_PARAMETER_VALUE")]
    [InlineData("regional-council", "nobody-knows", "BAD_PARAMETER_VALUE")]
    public async Task WhatTheLawDoesNotLeaveToTheForumOrCannotBeIsRefused(string parameter, string value, string code)
    {
        await using var register = await OpenAsync();
        await SendAsync(register, new RegisterForum(new NewForum("Prøvetrafik", ForumField.Transport) { Kind = "trafikselskab", Kkr = "kkr-midtjylland" }, null));

        var refused = await register.Registry.RecordAsync(Setting(parameter, value, Day), new Actor("Test Testesen"), "Prøve", Go);

        Assert.Equal([code], refused.Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public async Task WhoLosesTheSeatBySuchASettingIsTold()
    {
        await using var register = await OpenAsync();
        await SendAsync(register, new RegisterForum(new NewForum("Prøvetrafik", ForumField.Transport) { Kind = "trafikselskab", Kkr = "kkr-midtjylland" }, null));
        await SendAsync(register, new RegisterPerson("Test Testesen", null, [], null, null));
        await SetAsync(register, "representatives", "2", Day);
        await SetAsync(register, "council-of-representatives", "nt-repraesentantskab", Day);
        await SendAsync(register, new RegisterAppointment(new NewAppointment("proevetrafik", new SeatRef("representatives-2", null), "test-testesen", Day), AppointmentStatus.Noted, null));

        var fewer = await register.Registry.RecordAsync(Setting("representatives", "1", Day.PlusMonths(6)), new Actor("Test Testesen"), "Prøve", Go);

        Assert.True(fewer.Recorded);
        Assert.Contains("APPOINTMENT_OUTSIDE_SEAT", fewer.Warnings.Select(warning => warning.Code));
    }

    private static async Task<TemporaryRegister> OpenAsync()
    {
        var register = await TemporaryRegister.OpenAsync();
        await FirstStart.EnsureAsync(register.Database, register.Registry, LawLibrary.Load(), withSample: false, Go);
        return register;
    }

    private static SetForumSetting Setting(string parameter, string? value, LocalDate firstDay) => new("proevetrafik", ForumSettingName.LawParameter, value, firstDay, null, null, null, parameter);

    private static async Task<long> SetAsync(TemporaryRegister register, string parameter, string? value, LocalDate firstDay) => (await SendAsync(register, Setting(parameter, value, firstDay))).Number;

    private static async Task<RecordResult> SendAsync(TemporaryRegister register, Command command)
    {
        var result = await register.Registry.RecordAsync(command, new Actor("Test Testesen"), "Prøve", Go);
        Assert.True(result.Recorded, string.Join(", ", result.Refusals.Select(refusal => refusal.Message.En)));
        return result;
    }

    /// <summary>How many seats stand on the day, and the sum of the plan that they are judged by.</summary>
    private static async Task<(int Seats, string Sum)> SeatsAsync(TemporaryRegister register, long state, LocalDate day)
    {
        var session = register.Registry.OpenSession();
        var view = session.AsOf(day, state);
        var forum = (await view.FindForaAsync(["proevetrafik"], Go))[0]!;
        var plan = (await view.CompositionAsync([forum], Go))[0]!.Findings.First(finding => finding.Rule == "seat-plan");
        Assert.NotEqual(Answer.Violated, plan.Answer);
        return ((await view.SeatsAsync([forum.Id], Go))[forum.Id].Count(), plan.Sum ?? "");
    }
}
