using System.Collections;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Verification;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Tests.Data;

/// <summary>What goes in by the door is what stands in the tables.</summary>
[StorageTests]
public sealed class RoundTripTests
{
    [Fact]
    public async Task EveryColumnOfEveryRowComesBackAsItWentIn()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        IReadOnlyList<FactRow> rows = [];
        await register.RecordAsync(recording =>
        {
            rows = OneOfEach.Rows(recording);
            foreach (var row in rows) recording.Add(row);
        });

        await using var context = register.Read();
        Assert.Equal(FactTable.All(context.Model).Count, rows.Count);
        foreach (var row in rows)
        {
            var read = await context.FindAsync(row.GetType(), row.VersionId);
            Assert.NotNull(read);
            foreach (var property in row.GetType().GetProperties())
            {
                var (wanted, stored) = (property.GetValue(row), property.GetValue(read));
                Assert.True(Same(wanted, stored), $"{row.GetType().Name}.{property.Name}: {wanted} became {stored}");
                Assert.True(wanted is not null, $"{row.GetType().Name}.{property.Name} is not set in {nameof(OneOfEach)}: nothing is shown about it.");
            }
        }
    }

    [Fact]
    public async Task OpenEndsAreStoredAsTheOutermostDaysAndReadAsNull()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        var open = new Span(null, DayBasis.Open, null, DayBasis.Open);
        await register.RecordAsync(recording => recording.Add(new CouncilListRow { MunicipalityCode = "0851", Span = open }));

        await using var context = register.Read();
        Assert.Equal(open, (await context.CouncilLists.SingleAsync()).Span);
        Assert.Equal("0001-01-01", StoredText.Of(await register.ReadRawAsync("SELECT FirstDay FROM council_lists"), typeof(DateOnly)));
        Assert.Equal("9999-12-31", StoredText.Of(await register.ReadRawAsync("SELECT LastDay FROM council_lists"), typeof(DateOnly)));
        Assert.Equal(long.MaxValue, await register.ReadRawAsync("SELECT SupersededIn FROM council_lists"));
    }

    [Fact]
    public async Task ASealedValueIsFoundByItsDigestAndEqualValuesHaveDifferentDigests()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await register.RecordAsync(recording =>
        {
            recording.Add(new GenderRow { PersonId = 1, GenderDigest = recording.Seal("F") });
            recording.Add(new GenderRow { PersonId = 2, GenderDigest = recording.Seal("F") });
        });

        await using var context = register.Read();
        var genders = await (
            from gender in context.Genders
            join value in context.SealedValues on gender.GenderDigest equals value.Digest
            orderby gender.PersonId
            select new { gender.PersonId, value.Value }).ToListAsync();
        Assert.Equal([(1, "F"), (2, "F")], genders.Select(gender => (gender.PersonId, gender.Value)));
        Assert.Equal(2, (await context.SealedValues.ToListAsync()).Select(value => Convert.ToHexStringLower(value.Digest)).Distinct().Count());
        Assert.DoesNotContain("\"F\"", System.Text.Encoding.UTF8.GetString((await context.Journal.SingleAsync()).Facts), StringComparison.Ordinal);
    }

    /// <summary>Lists by what stands in them: records that hold lists of their own are not equal as such.</summary>
    private static bool Same(object? left, object? right) =>
        left is IEnumerable and not string && right is IEnumerable ? CanonicalJson.Text(left) == CanonicalJson.Text(right) : Equals(left, right);
}
