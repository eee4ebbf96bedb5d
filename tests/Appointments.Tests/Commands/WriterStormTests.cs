using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Verification;
using Appointments.Domain.Appointments;
using Appointments.Tests.Data;
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
        await using var register = await TemporaryRegister.OpenAsync();
        await register.RecordAsync(recording =>
        {
            recording.Add(new KkrRow { Slug = "kkr-nordjylland", Name = "KKR Nordjylland", Span = Always, Source = Paper });
            recording.Add(LawRow(LawOf("prøve", "2018-01-01")));
            var forum = recording.Add(Forum("proeveraad"));
            recording.Add(ForumName(forum, "Prøverådet"));
            recording.Add(Seat(forum, recording.NewId()));
            for (var writer = 0; writer < Writers; writer++)
                recording.Add(PersonName(recording.Add(Person($"test-testesen-{writer}")), $"Test Testesen {writer}"));
        });

        var results = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
            new Registry(register.Database, register.Clock).RecordAsync(
                new Request(
                    new RegisterAppointment(new NewAppointment("proeveraad", new SeatRef("political-1", null), $"test-testesen-{writer}", new(2020, 1, 1)) { LastDay = new(2021, 12, 31) }, AppointmentStatus.Appointed, null),
                    new Actor("Test Testesen"),
                    "Prøve",
                    $"writer {writer}"),
                CancellationToken.None))));

        Assert.Single(results, result => result.Recorded);
        Assert.Equal(Writers - 1, results.Count(result => result.Refusals is [{ Code: "SEAT_TAKEN" }]));
        Assert.Empty((await new RegisterVerifier(register.Database).VerifyAsync(exported: null, CancellationToken.None)).Findings);
    }
}
