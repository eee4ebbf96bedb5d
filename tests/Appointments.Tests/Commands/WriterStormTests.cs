using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Verification;
using Appointments.Domain.Appointments;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>Many writers at once on one seat, each with a door of its own, as several hosts before one database have.</summary>
[StorageTests]
public sealed class WriterStormTests
{
    private const int Writers = 32;

    [Fact]
    public async Task Of_32_writers_on_one_seat_exactly_one_wins()
    {
        await using var board = await SmallBoard.OpenAsync(Writers);
        var register = board.Register;

        var results = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
            new Registry(register.Database, register.Clock).RecordAsync(
                new Request(
                    new RegisterAppointment(new NewAppointment(SmallBoard.Slug, SmallBoard.SeatOf(0), SmallBoard.PersonSlug(writer), new(2020, 1, 1)) { LastDay = new(2021, 12, 31) }, AppointmentStatus.Appointed, null),
                    new Actor("Test Testesen"),
                    "Prøve",
                    $"writer {writer}"),
                CancellationToken.None))));

        Assert.Single(results, result => result.Recorded);
        Assert.Equal(Writers - 1, results.Count(result => result.Refusals is [{ Code: "SEAT_TAKEN" }]));
        Assert.Empty((await new RegisterVerifier(register.Database).VerifyAsync(exported: null, CancellationToken.None)).Findings);
    }
}
