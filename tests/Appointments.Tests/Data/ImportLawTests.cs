using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Tests.Data;

/// <summary>The law comes in as facts, and only what differs is written.</summary>
[StorageTests]
public sealed class ImportLawTests
{
    private static readonly LocalDate NewPeriod = new(2026, 4, 1);

    [Fact]
    public async Task TheDocumentAndTheSeatsOfEachForumOfTheKindAreRecorded()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        var (board, other) = await RecordForaAsync(register);

        var result = await ImportAsync(register, Law());

        Assert.True(result.Recorded);
        await using var context = register.Read();
        var document = await context.LawDocuments.SingleAsync();
        Assert.Equal(("test-kind", 2L), (document.Kind, document.RecordedIn));
        var seats = await context.Seats.OrderBy(seat => seat.Ordinal).ThenBy(seat => seat.FirstDay).ToListAsync();
        Assert.Equal(["chair-1", "business-1", "business-1", "business-2", "business-2"], seats.Select(seat => seat.Key));
        Assert.Equal([1, 2, 2, 3, 3], seats.Select(seat => seat.Ordinal));
        Assert.All(seats, seat => Assert.Equal(board, seat.ForumId));
        Assert.DoesNotContain(seats, seat => seat.ForumId == other);
        Assert.Equal(seats[1].SeatId, seats[2].SeatId);
        Assert.NotEqual(seats[1].FactId, seats[2].FactId);
        Assert.Equal(3, seats.Select(seat => seat.SeatId).Distinct().Count());
        Assert.Equal(new Source("Prøvelov", null, "§ 1", SourceMark.Law, null), seats[0].Source);
    }

    [Fact]
    public async Task TheSameLawAgainLeavesNoEntry()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await RecordForaAsync(register);
        var first = await ImportAsync(register, Law());

        var second = await ImportAsync(register, Law());

        Assert.False(second.Recorded);
        Assert.Equal((first.Number, first.At), (second.Number, second.At));
        await using var context = register.Read();
        Assert.Equal(2, await context.Journal.CountAsync());
    }

    [Fact]
    public async Task AChangedLawSupersedesOnlyWhatDiffersAndKeepsTheSeats()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await RecordForaAsync(register);
        var before = await ImportAsync(register, Law());

        var after = await ImportAsync(register, Law(businessSeats: 1));

        await using var context = register.Read();
        var then = await context.Seats.Known(before.Number).ToListAsync();
        var now = await context.Seats.Known(after.Number).ToListAsync();
        Assert.Equal(5, then.Count);
        Assert.Equal(3, now.Count);
        Assert.Equal(then.Where(seat => seat.Key != "business-2").Select(seat => seat.VersionId).Order(), now.Select(seat => seat.VersionId).Order());
        var documents = await context.LawDocuments.OrderBy(document => document.RecordedIn).ToListAsync();
        Assert.Equal([after.Number, OpenEnd.Number], documents.Select(document => document.SupersededIn));
        Assert.Single(documents.Select(document => document.FactId).Distinct());
    }

    [Fact]
    public async Task ASeatThatWasAbolishedComesBackAsTheSameSeat()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await RecordForaAsync(register);
        await ImportAsync(register, Law());
        await ImportAsync(register, Law(businessSeats: 1));

        var after = await ImportAsync(register, Law());

        await using var context = register.Read();
        var seats = await context.Seats.Where(seat => seat.Key == "business-2").ToListAsync();
        Assert.Single(seats.Select(seat => seat.SeatId).Distinct());
        Assert.Equal(2, seats.Count(seat => seat.RecordedIn == after.Number));
    }

    [Fact]
    public async Task ADeputyThatFollowsAnOfficeComesWithTheSeat()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await RecordForaAsync(register);

        await ImportAsync(register, Law() with { Seats = [Mayors("0851", "0860")] });

        await using var context = register.Read();
        var seats = await context.Seats.OrderBy(seat => seat.Ordinal).ToListAsync();
        Assert.Equal(["mayors-0851", "mayors-0860"], seats.Select(seat => seat.Key));
        Assert.Equal(["0851", "0860"], seats.Select(seat => seat.ExOfficioMunicipality));
        var deputies = await context.Deputies.OrderBy(deputy => deputy.VersionId).ToListAsync();
        Assert.Equal(seats.Select(seat => seat.SeatId), deputies.Select(deputy => deputy.SeatId));
        Assert.All(deputies, deputy => Assert.Equal(OfficeKind.DeputyMayor, deputy.ExOfficioKind));
        Assert.Equal(["0851", "0860"], deputies.Select(deputy => deputy.ExOfficioMunicipality));
        Assert.False((await ImportAsync(register, Law() with { Seats = [Mayors("0851", "0860")] })).Recorded);
    }

    private static Task<Appointments.Data.RecordResult> ImportAsync(TemporaryRegister register, LawDocument law) =>
        register.Registry.RecordAsync(new ImportLaw(law), Actor.System, "", CancellationToken.None);

    private static async Task<(long Board, long Other)> RecordForaAsync(TemporaryRegister register)
    {
        long board = 0, other = 0;
        await register.RecordAsync(recording =>
        {
            board = recording.Add(new ForumRow { Slug = "proevebestyrelse", Kind = "test-kind", Field = ForumField.Business });
            other = recording.Add(new ForumRow { Slug = "andet-forum", Kind = "other-kind", Field = ForumField.Business });
        });
        return (board, other);
    }

    internal static LawDocument Law(int businessSeats = 2) => new(
        "test-kind", new("Prøvebestyrelse", "Test board"), new(2019, 1, 1), new("Prøve.", "Test."), [], [], [], [],
        [
            Group("chair", 1),
            Group("business", businessSeats) with
            {
                NominatedBy =
                [
                    new(["first-organisation"], null, NewPeriod.PlusDays(-1), "law", SourceMark.Printed),
                    new(["first-organisation", "second-organisation"], NewPeriod, null, "law", SourceMark.Printed),
                ],
            },
        ],
        [], [],
        [new("law", new("Prøvelov", "Test act"), "§ 1", null, null, null, null, true, SourceMark.Law, null)]);

    private static SeatGroup Group(string key, int count) => new(
        key, new("Medlem", "Member"), count, SeatRole.Member, true, false, "test-kkr", [], null, [], null, null, null, null, "law", SourceMark.Law);

    private static SeatGroup Mayors(params string[] municipalities) => Group("mayors", municipalities.Length) with
    {
        ExOfficio = OfficeKind.Mayor,
        Municipalities = municipalities,
        DeputyExOfficio = OfficeKind.DeputyMayor,
    };
}
