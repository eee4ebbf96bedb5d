using Appointments.Data.Commands;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>Somebody leaves a seat before the time: what was so before stays as it was.</summary>
[StorageTests]
public sealed class EndingTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    /// <summary>Another authority decided: no decision of the KKR's was missing while the appointment lasted, and none is missing afterwards.</summary>
    [Fact]
    public async Task An_end_leaves_a_noted_appointment_noted_and_the_days_before_as_lawful_as_they_were()
    {
        await using var board = await SmallBoard.OpenAsync();
        var noted = await NoteAsync(board);
        Assert.Equal(Answer.NotApplicable, (await board.FindAsync("decision-recorded", Day("2020-03-01"))).Answer);

        await board.EndAsync(noted, Day("2020-06-30"));

        var ended = await AppointmentAsync(board, noted);
        Assert.Equal((AppointmentStatus.Noted, AppointmentStatus.Ended, "Udtrådt"), (ended.Status, ended.Stage, ended.EndReason));
        Assert.Equal(Answer.NotApplicable, (await board.FindAsync("decision-recorded", Day("2020-03-01"))).Answer);
    }

    [Fact]
    public async Task Who_follows_one_who_was_noted_and_has_left_is_noted_too()
    {
        await using var board = await SmallBoard.OpenAsync();
        var noted = await NoteAsync(board);
        await board.EndAsync(noted, Day("2020-06-30"));

        var next = await board.SendAsync(new ReplaceHolder(noted, Day("2020-06-30"), "Udtrådt", Successor("2020-07-01"), null));

        Assert.Equal(AppointmentStatus.Noted, (await AppointmentAsync(board, next.Result!.Value)).Status);
    }

    [Fact]
    public async Task A_correction_that_clears_the_end_reason_leaves_no_end_behind()
    {
        await using var board = await SmallBoard.OpenAsync();
        var appointed = (await board.AppointAsync(0, 0, Day("2020-01-01"), Day("2020-12-31"))).Result!.Value;
        await board.EndAsync(appointed, Day("2020-06-30"));

        await board.CorrectAsync(appointed, new AppointmentCorrection { LastDay = Day("2020-12-31"), Clear = ["endReason"] });

        var corrected = await AppointmentAsync(board, appointed);
        Assert.Equal((AppointmentStatus.Appointed, AppointmentStatus.Appointed, null), (corrected.Status, corrected.Stage, corrected.EndReason));
    }

    [Fact]
    public async Task Days_on_which_a_replacement_leaves_the_seat_to_nobody_are_told()
    {
        await using var board = await SmallBoard.OpenAsync();
        var appointed = (await board.AppointAsync(0, 0, Day("2020-01-01"), Day("2020-12-31"))).Result!.Value;

        var replaced = await board.SendAsync(new ReplaceHolder(appointed, Day("2020-05-31"), "Udtrådt", Successor("2020-07-01") with { LastDay = Day("2020-12-31") }, null));

        var told = Assert.Single(replaced.Warnings, warning => warning.Code == "SEAT_EMPTY_BETWEEN");
        Assert.Equal((Day("2020-06-01"), "Pladsen er uden indehaver fra 1. juni 2020 til og med 30. juni 2020. Er det ikke meningen, så ret efterfølgerens første dag."), (told.Day, told.Message.Da));
    }

    [Fact]
    public async Task A_replacement_without_a_day_between_tells_of_none()
    {
        await using var board = await SmallBoard.OpenAsync();
        var appointed = (await board.AppointAsync(0, 0, Day("2020-01-01"), Day("2020-12-31"))).Result!.Value;

        var replaced = await board.SendAsync(new ReplaceHolder(appointed, Day("2020-05-31"), "Udtrådt", Successor("2020-06-01"), null));

        Assert.DoesNotContain(replaced.Warnings, warning => warning.Code == "SEAT_EMPTY_BETWEEN");
    }

    private static NewAppointment Successor(string first) => new(SmallBoard.Slug, default, SmallBoard.PersonSlug(1), Day(first));

    private static async Task<long> NoteAsync(SmallBoard board)
    {
        var wanted = new NewAppointment(SmallBoard.Slug, SmallBoard.SeatOf(0), SmallBoard.PersonSlug(0), Day("2020-01-01")) { LastDay = Day("2020-12-31"), Source = Paper };
        return (await board.SendAsync(new RegisterAppointment(wanted, AppointmentStatus.Noted, null))).Result!.Value;
    }

    private static async Task<Appointment> AppointmentAsync(SmallBoard board, long id) => (await board.AskAsync(view => view.AppointmentsByIdAsync([id], Go)))[0]!;
}
