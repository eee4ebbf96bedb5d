using Appointments.Data.Commands;
using Appointments.Data.Rows;
using Appointments.Domain.People;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using Microsoft.EntityFrameworkCore;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>A person has one gender, and a merge keeps that of the person who stays. Whether the two were the same is told to nobody. Anna is person 0, Bent is person 1.</summary>
[StorageTests]
public sealed class GenderMergeTests
{
    private const int Anna = 0;
    private const int Bent = 1;

    /// <summary>Bent's is recorded first, so that neither the order of the facts nor that of the persons decides.</summary>
    [Fact]
    public async Task The_gender_of_the_person_who_stays_is_the_one_that_stands_and_both_stand_again_after()
    {
        await using var board = await SmallBoard.OpenAsync();
        await GenderAsync(board, Bent, Gender.M);
        await GenderAsync(board, Anna, Gender.F);

        await board.SendAsync(Merge());
        Assert.Equal([(board.PersonId(Anna), "F")], await StandingAsync(board));

        await board.SendAsync(new UnmergePersons(SmallBoard.PersonSlug(Bent), null));
        Assert.Equal([(board.PersonId(Anna), "F"), (board.PersonId(Bent), "M")], await StandingAsync(board));
    }

    [Theory]
    [InlineData(Gender.F)]
    [InlineData(Gender.M)]
    public async Task Equal_or_not_the_same_is_told(Gender other)
    {
        await using var board = await SmallBoard.OpenAsync();
        await GenderAsync(board, Anna, Gender.F);
        await GenderAsync(board, Bent, other);

        var warning = Assert.Single((await board.SendAsync(Merge())).Warnings);

        Assert.Equal(
            ("GENDER_KEPT", "Køn er registreret for begge. Det, der står for «test-testesen-0», beholdes; det siges ikke, om de to er ens."),
            (warning.Code, warning.Message.Da));
    }

    [Fact]
    public async Task Where_only_one_has_a_gender_it_goes_over_and_nothing_is_told()
    {
        await using var board = await SmallBoard.OpenAsync();
        await GenderAsync(board, Bent, Gender.M);

        Assert.Empty((await board.SendAsync(Merge())).Warnings);
        Assert.Equal([(board.PersonId(Anna), "M")], await StandingAsync(board));
    }

    [Fact]
    public async Task The_gender_of_one_who_was_merged_is_corrected_as_anybodys()
    {
        await using var board = await SmallBoard.OpenAsync();
        await GenderAsync(board, Bent, Gender.M);
        await GenderAsync(board, Anna, Gender.F);
        await board.SendAsync(Merge());

        await board.SendAsync(new RecordGender(SmallBoard.PersonSlug(Bent), Gender.X, Paper, corrects: true, null));

        Assert.Equal([(board.PersonId(Anna), "X")], await StandingAsync(board));
    }

    private static MergePersons Merge() => new(SmallBoard.PersonSlug(Bent), SmallBoard.PersonSlug(Anna), null);

    private static Task GenderAsync(SmallBoard board, int person, Gender gender) => board.SendAsync(new RecordGender(SmallBoard.PersonSlug(person), gender, Paper, corrects: false, null));

    private static async Task<IEnumerable<(long PersonId, string Gender)>> StandingAsync(SmallBoard board)
    {
        await using var db = board.Register.Read();
        var rows = await db.Genders.Where(row => row.SupersededIn == OpenEnd.Number)
            .Join(db.SealedValues, row => row.GenderDigest, value => value.Digest, (row, value) => new { row.PersonId, value.Value })
            .OrderBy(row => row.PersonId).ToListAsync();
        return rows.Select(row => (row.PersonId, row.Value));
    }
}
