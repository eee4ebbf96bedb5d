using Appointments.Data.Commands;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>What a correction is told of the board, and what it leaves as it was.</summary>
[StorageTests]
public sealed class CorrectionTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task What_a_correction_breaks_is_told_once()
    {
        await using var board = await SmallBoard.OpenAsync();
        await board.AddPlacesAsync();
        await board.SendAsync(new SetForumSetting(SmallBoard.Slug, ForumSettingName.MaxPerMunicipality, "1", Day("2020-01-01"), null, null, null));
        await board.SendAsync(From(0, 0, SmallBoard.Aalborg));
        var second = (await board.SendAsync(From(1, 1, SmallBoard.Hjoerring))).Result!.Value;

        var stopped = await board.CorrectAsync(second, new AppointmentCorrection { Municipality = SmallBoard.Aalborg });

        Assert.Single(stopped.Refusals, refusal => refusal.Finding?.Rule == "geographic-spread");
        Assert.DoesNotContain(stopped.Warnings, warning => warning.Finding?.Rule == "geographic-spread");
    }

    /// <summary>Two municipalities are agreed on. Two of three seats are Aalborg's; without the one of Hjørring the third could still be anybody's, with one more of Aalborg it cannot.</summary>
    [Fact]
    public async Task A_correction_that_breaks_a_demand_is_stopped_and_one_that_takes_the_seat_away_is_not()
    {
        await using var board = await SmallBoard.OpenAsync();
        await board.AddPlacesAsync();
        await board.SendAsync(new SetForumSetting(SmallBoard.Slug, ForumSettingName.MinMunicipalities, "2", Day("2020-01-01"), null, null, null));
        await board.SendAsync(From(0, 0, SmallBoard.Aalborg));
        await board.SendAsync(From(1, 1, SmallBoard.Aalborg));
        var third = (await board.SendAsync(From(2, 2, SmallBoard.Hjoerring))).Result!.Value;

        Assert.Equal("DEMAND_VIOLATED", Assert.Single((await board.CorrectAsync(third, new AppointmentCorrection { Municipality = SmallBoard.Aalborg })).Refusals).Code);
        Assert.Empty((await board.CorrectAsync(third, new AppointmentCorrection { Retracts = true })).Refusals);
    }

    [Fact]
    public async Task A_vacancy_that_a_wrong_registration_hid_is_there_again_when_that_is_retracted()
    {
        await using var board = await SmallBoard.OpenAsync();
        await VacantAsync(board);
        var wrong = (await board.AppointAsync(0, 0, Day("2020-03-01"), Day("2020-05-31"))).Result!.Value;
        Assert.Equal((Occupancy.Held, 0), await SeatAsync(board, "2020-04-01"));

        await board.CorrectAsync(wrong, new AppointmentCorrection { Retracts = true });

        Assert.Equal((Occupancy.Vacant, 1), await SeatAsync(board, "2020-04-01"));
        Assert.Equal(Day("2020-01-01"), (await StateAsync(board, "2020-04-01")).VacantSince);
    }

    [Fact]
    public async Task A_vacancy_ends_where_somebody_gets_the_seat_and_does_not_come_back_when_they_leave()
    {
        await using var board = await SmallBoard.OpenAsync();
        await VacantAsync(board);
        var held = (await board.AppointAsync(0, 0, Day("2020-03-01"), Day("2020-12-31"))).Result!.Value;
        Assert.Equal((Occupancy.Vacant, 1), await SeatAsync(board, "2020-02-29"));
        Assert.Equal((Occupancy.NotStated, 0), await SeatAsync(board, "2021-01-01"));

        await board.EndAsync(held, Day("2020-06-30"));

        Assert.Equal((Occupancy.Vacant, 0), await SeatAsync(board, "2020-08-01"));
        Assert.Equal(Day("2020-07-01"), (await StateAsync(board, "2020-08-01")).VacantSince);
    }

    private static Task VacantAsync(SmallBoard board) => board.Register.RecordAsync(recording => recording.Add(Vacancy(board.SeatId(0), Days("2020-01-01"))));

    private static async Task<(Occupancy Occupancy, int Vacancies)> SeatAsync(SmallBoard board, string day)
    {
        var session = board.Register.Registry.OpenSession();
        var vacancies = await session.AsOf(Day(day), (await session.CurrentStateAsync(Go)).Number).VacanciesAsync([board.SeatId(0)], Go);
        return ((await StateAsync(board, day)).Occupancy, vacancies[board.SeatId(0)].Count());
    }

    private static async Task<SeatState> StateAsync(SmallBoard board, string day)
    {
        var session = board.Register.Registry.OpenSession();
        return (await session.AsOf(Day(day), (await session.CurrentStateAsync(Go)).Number).SeatsByIdAsync([board.SeatId(0)], Go))[0]!;
    }

    private static RegisterAppointment From(int seat, int person, string municipality) => new(
        new NewAppointment(SmallBoard.Slug, SmallBoard.SeatOf(seat), SmallBoard.PersonSlug(person), Day("2020-01-01")) { LastDay = Day("2020-12-31"), Municipality = municipality }, AppointmentStatus.Appointed, null);
}
