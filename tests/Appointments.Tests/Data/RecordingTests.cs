using System.Text;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Tests.Data;

/// <summary>The door in: one transaction, gapless numbers, nothing left of what fails.</summary>
public sealed class RecordingTests
{
    [Fact]
    public async Task AnEntryIsWrittenWithItsFactsAndMovesTheHead()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        register.Clock.Now = Instant.FromUnixTimeTicks(7_000);

        var result = await register.RecordAsync(recording => recording.Add(new PersonRow { Slug = "test-testesen" }));

        Assert.Equal((1, Instant.FromUnixTimeTicks(7_000), true), (result.Number, result.At, result.Recorded));
        await using var context = register.Read();
        var person = await context.Persons.SingleAsync();
        Assert.Equal((1, 2, 1, long.MaxValue), (person.VersionId, person.FactId, person.RecordedIn, person.SupersededIn));
        var entry = await context.Journal.SingleAsync();
        Assert.Equal("""{"command":"test","input":{"a":"æøå","z":1}}""", Encoding.UTF8.GetString(entry.Command));
        Assert.Equal(
            """{"erased":[],"inserted":{"persons":[{"FactId":2,"FirstDay":"0001-01-01","FirstDayBasis":"Open","LastDay":"9999-12-31","LastDayBasis":"Open","Mark":"Printed","Slug":"test-testesen","SourcePaper":"","VersionId":1}]},"nextId":3,"superseded":{}}""",
            Encoding.UTF8.GetString(entry.Facts));
        var head = await context.JournalHead.SingleAsync();
        Assert.Equal((1, entry.At, 3), (head.Number, head.At, head.NextId));
        Assert.Equal(entry.Hash, head.Hash);
        Assert.Equal(EntryHash.Of(new byte[32], 1, 7_000, "Test Testesen", "Change", "Prøve", entry.Command, entry.Facts), entry.Hash);
    }
}
