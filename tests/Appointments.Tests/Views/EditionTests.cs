using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.Editions;
using Appointments.Domain.Fora;
using Appointments.Law;
using Appointments.Tests.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Appointments.Tests.Data.OneOfEach;

namespace Appointments.Tests.Views;

/// <summary>Editions as the register keeps them: numbered without gaps, and what was erased since is named.</summary>
public sealed class EditionTests
{
    private static readonly LocalDate Day = new(2022, 6, 1);

    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task Editions_are_numbered_one_after_another_and_a_number_is_given_once()
    {
        await using var register = await FilledAsync();
        Assert.True((await PublishAsync(register, 1)).Recorded);
        Assert.Equal("EDITION_NUMBER_TAKEN", Assert.Single((await PublishAsync(register, 1)).Refusals).Code);
        Assert.Equal("EDITION_NUMBER_TAKEN", Assert.Single((await PublishAsync(register, 3)).Refusals).Code);
        Assert.True((await PublishAsync(register, 2)).Recorded);

        var session = register.Registry.OpenSession();
        var view = session.AsOf(Day, (await session.CurrentStateAsync(Go)).Number);
        Assert.Equal([2, 1], (await view.EditionsOfKkrsAsync(["kkr-nordjylland"], Go))["kkr-nordjylland"].Select(edition => edition.Number));
        var edition = (await view.FindEditionsAsync(["kkr-nordjylland-2", "kkr-nordjylland-9"], Go))[0]!;
        Assert.Equal(("Prøvebogen", Day, "en", "00", 12L, "Chromium 1"), (edition.Title, edition.Day, edition.Language, edition.ModelSha256, edition.Formats[0].Length, edition.Formats[0].Program));
    }

    [Fact]
    public async Task An_erased_party_of_one_who_sat_is_named_with_the_edition_that_had_it_and_with_no_later_one()
    {
        await using var register = await FilledAsync();
        await PublishAsync(register, 1);
        await using var context = register.Read();
        var party = await context.PartyMemberships.SingleAsync();
        var erasure = await register.RecordAsync(recording => recording.Erase(party.LetterDigest), EntryKind.Erasure);
        await PublishAsync(register, 2);

        var session = register.Registry.OpenSession();
        var view = session.AsOf(Day, (await session.CurrentStateAsync(Go)).Number);
        var editions = (await view.FindEditionsAsync(["kkr-nordjylland-1", "kkr-nordjylland-2"], Go)).OfType<Edition>().ToList();
        var erased = await view.ErasedSinceAsync(editions, Go);

        Assert.Equal([new ErasedValue(ErasedKind.Party, party.PersonId, erasure.Number)], erased[0]);
        Assert.Empty(erased[1]);
    }

    private static async Task<RecordResult> PublishAsync(TemporaryRegister register, int number)
    {
        var session = register.Registry.OpenSession();
        var state = await session.CurrentStateAsync(Go);
        var made = new NewEdition(number, "Prøvebogen", state.Number, state.At, "00", [new EditionFormat("pdf", "11", 12, "Chromium 1")]);
        return await register.Registry.RecordAsync(new PublishEdition("kkr-nordjylland", Day, "en", null, made, null), Actor.System, "Prøve", Go);
    }

    /// <summary>A board on which one sits, who was elected on a list.</summary>
    private static async Task<TemporaryRegister> FilledAsync()
    {
        var register = await TemporaryRegister.OpenAsync();
        var law = LawLibrary.Load().Single(document => document.Kind == "erhvervshus");
        await register.RecordAsync(recording =>
        {
            recording.Add(new KkrRow { Slug = "kkr-nordjylland", Name = "KKR Nordjylland" });
            var forum = recording.Add(new ForumRow { Slug = "proeve", Kind = law.Kind, KkrSlug = "kkr-nordjylland", Field = ForumField.Business });
            recording.Add(new ForumNameRow { ForumId = forum, Name = "Prøve", SortKey = "proeve", SearchName = "proeve" });
        });
        await register.Registry.RecordAsync(new ImportLaw(law), Actor.System, "Regler", Go);
        await using var context = register.Read();
        var seat = await context.Seats.Where(row => row.Political && row.FirstDay <= Day && row.LastDay >= Day).OrderBy(row => row.Ordinal).FirstAsync();
        await register.RecordAsync(recording =>
        {
            var person = recording.Add(new PersonRow { Slug = "proeve-testesen" });
            recording.Add(new PersonNameRow { PersonId = person, Name = "Prøve Testesen", SortKey = "proeve", SearchName = "proeve testesen" });
            recording.Add(new PartyMembershipRow { PersonId = person, LetterDigest = recording.Seal("A"), Span = Days, Source = Paper });
            recording.Add(new AppointmentRow { SeatId = seat.SeatId, ForumId = seat.ForumId, PersonId = person, Status = AppointmentStatus.Appointed, Span = Days, Source = Paper });
        });
        return register;
    }
}
