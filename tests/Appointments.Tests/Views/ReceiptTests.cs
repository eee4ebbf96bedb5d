using System.Globalization;
using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.Fora;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Appointments.Law;
using Appointments.Tests.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Tests.Views;

/// <summary>A receipt makes the same check again, whatever was recorded since; and says why where it cannot.</summary>
public sealed class ReceiptTests
{
    private static readonly LocalDate Day = new(2022, 6, 1);
    private static readonly Source Paper = new("Prøvereferat", null, null, SourceMark.Printed, null);
    private static readonly Span Days = new(new(2022, 4, 1), DayBasis.Stated, new(2026, 3, 31), DayBasis.Stated);

    [Fact]
    public async Task Two_runs_give_the_same_bytes_also_after_a_restart()
    {
        await using var register = await FilledAsync();
        var first = await IssueAsync(register.Registry);
        var again = await IssueAsync(new Registry(register.Database, register.Clock));

        Assert.Equal(first.Answer, again.Answer);
        Assert.Equal(first.Receipt.ToText(), again.Receipt.ToText());
        Assert.Equal(ReceiptVerdict.Same, (await VerifyAsync(register, first.Receipt)).Verdict);
    }

    [Fact]
    public async Task What_was_recorded_since_does_not_change_the_answer_of_then()
    {
        await using var register = await FilledAsync();
        var then = await IssueAsync(register.Registry);
        await register.RecordAsync(async recording =>
        {
            foreach (var seat in await recording.Standing<AppointmentRow>().ToListAsync()) recording.Supersede(seat);
        });

        Assert.NotEqual(then.Receipt.Answer, (await IssueAsync(register.Registry)).Receipt.Answer);
        var verification = await VerifyAsync(register, then.Receipt);
        Assert.Equal((ReceiptVerdict.Same, then.Receipt.ToText()), (verification.Verdict, verification.Now!.ToText()));
    }

    /// <summary>Eight men of eleven break the balance for good; with one gender gone they no longer do.</summary>
    [Fact]
    public async Task An_erased_value_is_named_by_kind_and_person_and_entry_and_not_told()
    {
        await using var register = await FilledAsync();
        var then = await IssueAsync(register.Registry);
        var (person, digest) = await AGenderAsync(register);
        var erasure = await register.RecordAsync(recording => recording.Erase(digest), EntryKind.Erasure);

        var verification = await VerifyAsync(register, then.Receipt);

        Assert.Equal(ReceiptVerdict.ErasedSince, verification.Verdict);
        Assert.Equal([new ErasedValue(ErasedKind.Gender, person, erasure.Number)], verification.Erased);
    }

    [Fact]
    public async Task A_value_that_is_gone_without_an_entry_is_told_as_that()
    {
        await using var register = await FilledAsync();
        var then = await IssueAsync(register.Registry);
        var (person, digest) = await AGenderAsync(register);
        await register.TamperAsync("""DELETE FROM sealed_values WHERE "Digest" = @p0""", digest);

        Assert.Equal([new ErasedValue(ErasedKind.Gender, person, Entry: null)], (await VerifyAsync(register, then.Receipt)).Erased);
    }

    [Fact]
    public async Task A_list_that_is_erased_is_named_too()
    {
        await using var register = await FilledAsync();
        var then = await IssueAsync(register.Registry);
        await using var context = register.Read();
        var membership = await context.PartyMemberships.FirstAsync();
        await register.RecordAsync(recording => recording.Erase(membership.LetterDigest), EntryKind.Erasure);

        // Proportion is not judged without a vote table, so the answer is the same all the same.
        var verification = await VerifyAsync(register, then.Receipt);
        Assert.Equal((ReceiptVerdict.Same, ErasedKind.Party, membership.PersonId), (verification.Verdict, verification.Erased[0].Kind, verification.Erased[0].PersonId));
    }

    [Fact]
    public async Task A_receipt_that_is_not_this_registers_is_told_so()
    {
        await using var register = await FilledAsync();
        await using var other = await FilledAsync(fora: 2);
        var receipt = (await IssueAsync(register.Registry)).Receipt;

        Assert.Equal(ReceiptVerdict.Altered, (await VerifyAsync(register, receipt with { Day = Day.PlusDays(1) })).Verdict);
        Assert.Equal(ReceiptVerdict.NotYet, (await VerifyAsync(register, (receipt with { State = 1000 }).Sealed())).Verdict);
        Assert.Equal(ReceiptVerdict.OtherRegister, (await VerifyAsync(other, receipt)).Verdict);
        Assert.Equal(ReceiptVerdict.Different, (await VerifyAsync(register, (receipt with { Answer = receipt.JournalHash }).Sealed())).Verdict);
        Assert.Equal(ReceiptVerdict.Different, (await VerifyAsync(register, (receipt with { Forum = "intet" }).Sealed())).Verdict);
        Assert.Equal(ReceiptVerdict.OtherRules, (await VerifyAsync(register, (receipt with { Answer = receipt.JournalHash, Rules = "0.1" }).Sealed())).Verdict);
        Assert.Equal(ReceiptVerdict.Same, (await VerifyAsync(register, (receipt with { Rules = "0.1" }).Sealed())).Verdict);
    }

    [Fact]
    public async Task The_secretariats_receipt_is_not_compared_for_the_public_and_the_publics_is_for_both()
    {
        await using var register = await FilledAsync();
        var own = (await IssueAsync(register.Registry, Audience.Secretariat)).Receipt;
        var open = (await IssueAsync(register.Registry)).Receipt;

        Assert.NotEqual(own.Answer, open.Answer);
        Assert.Equal(ReceiptVerdict.NotAllowed, (await VerifyAsync(register, own)).Verdict);
        Assert.Equal(ReceiptVerdict.Same, (await VerifyAsync(register, own, Audience.Secretariat)).Verdict);
        Assert.Equal(ReceiptVerdict.Same, (await VerifyAsync(register, open, Audience.Secretariat)).Verdict);
    }

    private static async Task<IssuedReceipt> IssueAsync(Registry registry, Audience audience = Audience.Public)
    {
        var session = registry.OpenSession(audience);
        var view = session.AsOf(Day, (await session.CurrentStateAsync(CancellationToken.None)).Number);
        var forum = (await view.FindForaAsync(["proeve-1"], CancellationToken.None))[0]!;
        var result = (await view.CompositionAsync([forum], CancellationToken.None))[0]!;
        return (await view.ReceiptsAsync([result], CancellationToken.None))[0]!;
    }

    private static async Task<ReceiptVerification> VerifyAsync(TemporaryRegister register, CompositionReceipt receipt, Audience audience = Audience.Public)
    {
        var session = register.Registry.OpenSession(audience);
        return await session.VerifyReceiptAsync(receipt, (await session.CurrentStateAsync(CancellationToken.None)).Number, CancellationToken.None);
    }

    private static async Task<(long Person, byte[] Digest)> AGenderAsync(TemporaryRegister register)
    {
        await using var context = register.Read();
        var gender = await context.Genders.FirstAsync();
        return (gender.PersonId, gender.GenderDigest);
    }

    /// <summary>A board of eleven on which eight men sit.</summary>
    private static async Task<TemporaryRegister> FilledAsync(int fora = 1)
    {
        var register = await TemporaryRegister.OpenAsync();
        var law = LawLibrary.Load().Single(document => document.Kind == "erhvervshus");
        await register.RecordAsync(recording =>
        {
            for (var number = 1; number <= fora; number++)
            {
                var name = number.ToString(CultureInfo.InvariantCulture);
                var forum = recording.Add(new ForumRow { Slug = $"proeve-{name}", Kind = law.Kind, KkrSlug = "kkr-nordjylland", Field = ForumField.Business });
                recording.Add(new ForumNameRow { ForumId = forum, Name = $"Prøve {name}", SortKey = name, SearchName = $"proeve {name}" });
            }
        });
        await register.Registry.RecordAsync(new ImportLaw(law), Actor.System, "Regler", CancellationToken.None);
        await using var context = register.Read();
        var seats = await context.Seats.Where(seat => seat.Voting && seat.FirstDay <= Day && seat.LastDay >= Day).OrderBy(seat => seat.Ordinal).Take(8).ToListAsync();
        await register.RecordAsync(recording =>
        {
            foreach (var seat in seats)
            {
                var person = recording.Add(new PersonRow { Slug = $"test-{seat.SeatId}" });
                recording.Add(new PersonNameRow { PersonId = person, Name = $"Test {seat.SeatId}", SortKey = "test", SearchName = "test" });
                recording.Add(new GenderRow { PersonId = person, GenderDigest = recording.Seal("M"), Span = Days, Source = Paper });
                recording.Add(new PartyMembershipRow { PersonId = person, LetterDigest = recording.Seal("A"), Span = Days, Source = Paper });
                recording.Add(new AppointmentRow { SeatId = seat.SeatId, ForumId = seat.ForumId, PersonId = person, Status = AppointmentStatus.Appointed, Span = Days, Source = Paper });
            }
        });
        return register;
    }
}
