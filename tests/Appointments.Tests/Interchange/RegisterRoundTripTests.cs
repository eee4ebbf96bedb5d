using System.Text;
using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Import.Bulk;
using Appointments.Data.Interchange;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Verification;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Appointments.Tests.Interchange;

/// <summary>A register written out as lines and read in again is the register, to the byte and on both clocks; a file that was touched is refused with its line.</summary>
public sealed class RegisterRoundTripTests : IDisposable
{
    private static readonly CancellationToken Go = CancellationToken.None;
    private static readonly byte[] ErasedSalt = new byte[16];
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-interchange-").FullName;

    private string Output => Path.Combine(folder, "new.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_random_history_comes_back_to_the_byte_and_answers_alike_at_every_entry()
    {
        await using var board = await SmallBoard.OpenAsync();
        var random = new Random(20261127);
        var known = new List<long>();
        for (var step = 0; step < 150; step++)
        {
            var first = new LocalDate(2020, 1, 1).PlusDays(random.Next(2500));
            if (random.Next(3) > 0 || known.Count == 0)
            {
                if ((await board.AppointAsync(random.Next(SmallBoard.Seats), random.Next(SmallBoard.People), first, first.PlusDays(random.Next(200)))).Result is { } added) known.Add(added);
            }
            else
            {
                var correction = random.Next(4) == 0 ? new AppointmentCorrection { Retracts = true } : new AppointmentCorrection { FirstDay = first, LastDay = first.PlusDays(random.Next(90)) };
                await board.CorrectAsync(known[random.Next(known.Count)], correction);
            }
        }

        var lines = await ExportAsync(board.Register.Database);
        var report = await ImportAsync(lines);

        Assert.True(report.Entries > 60, $"Only {report.Entries} entries came through: the commands were too much alike.");
        Assert.Equal(lines, await ExportAsync(new RegisterDatabase(Output)));
        await IsWholeAsync(report);
        for (var state = 1L; state <= report.Entries; state += 7)
            Assert.Equal(await HeldAsync(board.Register.Registry, board, state), await HeldAsync(new Registry(new RegisterDatabase(Output), SystemClock.Instance), board, state));
    }

    [Fact]
    public async Task Every_kind_of_row_superseded_and_erased_comes_back_and_what_is_erased_stays_so()
    {
        await using var register = await FilledAsync();

        var lines = await ExportAsync(register.Database);
        var report = await ImportAsync(lines);

        Assert.DoesNotContain("HemmeligtTilErasure", Encoding.UTF8.GetString(lines), StringComparison.Ordinal);
        Assert.DoesNotContain("HemmeligtTilErasure", Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Output)), StringComparison.Ordinal);
        Assert.Equal(lines, await ExportAsync(new RegisterDatabase(Output)));
        await IsWholeAsync(report);
    }

    [Fact]
    public async Task An_erased_value_that_somebody_put_back_is_not_written_out()
    {
        await using var register = await FilledAsync();
        var lines = await ExportAsync(register.Database);
        var row = SealedValues.Seal("HemmeligtTilErasure", ErasedSalt);
        await register.TamperAsync("INSERT INTO sealed_values (Digest, Salt, Value) VALUES (@p0, @p1, @p2)", row.Digest, row.Salt, row.Value);

        Assert.Equal(lines, await ExportAsync(register.Database));
    }

    [Fact]
    public async Task An_empty_register_comes_back_empty_also_into_one_without_entries()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await new RegisterDatabase(Output).OpenAsync(Go);

        var lines = await ExportAsync(register.Database);
        Assert.Equal(new InterchangeReport(0, 0, 0, new Checkpoint(0, new string('0', 64))), await ImportAsync(lines));
        Assert.Equal(lines, await ExportAsync(new RegisterDatabase(Output)));
    }

    [Fact]
    public async Task A_register_with_entries_is_not_written_over()
    {
        await using var register = await FilledAsync();
        var lines = await ExportAsync(register.Database);
        await ImportAsync(lines);
        var before = await File.ReadAllBytesAsync(Output);

        await Assert.ThrowsAsync<IOException>(() => ImportAsync(lines));

        Assert.Equal(before, await File.ReadAllBytesAsync(Output));
    }

    [Theory]
    [InlineData("another fact", 2, "journal 1 Hash: Is not the hash of what the entry says")]
    [InlineData("another instant", 3, "journal 2 Hash: Is not the hash of what the entry says")]
    [InlineData("another hash", 2, "journal 1 Hash: Is not the hash of what the entry says")]
    [InlineData("another kind", 3, "\"Chance\" is no kind of entry.")]
    [InlineData("an entry is gone", 2, "journal 2 Number: Follows 0; numbers have no gaps.")]
    [InlineData("an entry twice", 3, "The instant is not later than that of the entry before.")]
    [InlineData("the last entry is gone", 4, "The entries end with 2 ")]
    [InlineData("the last value is gone", 0, "The file ends without the sealed value ")]
    [InlineData("another value", 5, "Value and salt do not give this digest")]
    [InlineData("a value twice", 6, "This value stands there twice.")]
    [InlineData("a value of nobody", 5, "Nothing refers to this value.")]
    [InlineData("the erased value", 0, "Entry 3 erased this value; it is there.")]
    [InlineData("a blank more", 3, "The line is spelt otherwise than export writes it")]
    [InlineData("a member more", 3, "The line is spelt otherwise than export writes it")]
    [InlineData("cut in a line", 0, "The line is not JSON, or was cut")]
    [InlineData("cut before the last end", 0, "The line has no end: the file was cut.")]
    [InlineData("another format", 1, "This is no register that export wrote")]
    [InlineData("another version", 1, "The file is of version 2 of the format")]
    [InlineData("nothing", 1, "The file is empty.")]
    public async Task A_file_that_was_touched_is_refused_with_its_line_and_nothing_is_left(string change, int line, string told)
    {
        await using var register = await FilledAsync();
        var lines = Encoding.UTF8.GetString(await ExportAsync(register.Database)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => text + "\n").ToList();

        var fault = await Assert.ThrowsAsync<InterchangeException>(() => ImportAsync(Encoding.UTF8.GetBytes(string.Concat(Touched(change, lines)))));

        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        if (line > 0) Assert.Equal(line, fault.Line);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_register_that_was_changed_behind_its_journal_is_not_written_out()
    {
        await using var register = await FilledAsync();
        await register.TamperAsync("UPDATE journal SET Reason = 'noget andet' WHERE Number = 2");

        var fault = await Assert.ThrowsAsync<InterchangeException>(() => ExportAsync(register.Database));

        Assert.StartsWith("Entry 2 does not follow from the one before", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_longer_than_the_buffer_is_read_whole()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        foreach (var length in new[] { 1 << 16, 1 << 18, 10 })
            await register.RecordAsync(recording => recording.Add(new LawDocumentRow { Kind = $"prøve-{length}", Document = new string('å', length) }));

        var lines = await ExportAsync(register.Database);
        await ImportAsync(lines);

        Assert.Equal(lines, await ExportAsync(new RegisterDatabase(Output)));
    }

    private static IEnumerable<string> Touched(string change, List<string> lines) => change switch
    {
        "another fact" => With(lines, 1, lines[1].Replace("\"0851\"", "\"0852\"", StringComparison.Ordinal)),
        "another instant" => With(lines, 2, Next(lines[2])),
        "another hash" => With(lines, 1, lines[1][..^67] + new string('0', 64) + lines[1][^3..]),
        "another kind" => With(lines, 2, lines[2].Replace("\"kind\":\"Correction\"", "\"kind\":\"Chance\"", StringComparison.Ordinal)),
        "an entry is gone" => lines.Where((_, index) => index != 1),
        "an entry twice" => [.. lines[..2], .. lines[1..]],
        "the last entry is gone" => lines.Where((_, index) => index != 3),
        "the last value is gone" => lines[..^1],
        "another value" => With(lines, 4, lines[4].Replace("\"value\":\"", "\"value\":\"#", StringComparison.Ordinal)),
        "a value twice" => [.. lines[..5], .. lines[4..]],
        "a value of nobody" => [.. lines[..4], Sealed("Prøve"), .. lines[4..]],
        "the erased value" => [.. lines, Erased],
        "a blank more" => With(lines, 2, lines[2].Replace("{\"number\":", "{ \"number\":", StringComparison.Ordinal)),
        "a member more" => With(lines, 2, lines[2].Replace("}\n", ",\"more\":1}\n", StringComparison.Ordinal)),
        "cut in a line" => [.. lines[..^1], lines[^1][..20]],
        "cut before the last end" => [.. lines[..^1], lines[^1].TrimEnd('\n')],
        "another format" => With(lines, 0, lines[0].Replace("appointments-register", "appointments", StringComparison.Ordinal)),
        "another version" => With(lines, 0, lines[0].Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)),
        "nothing" => [],
        _ => throw new ArgumentException(change, nameof(change)),
    };

    private static IEnumerable<string> With(List<string> lines, int index, string line)
    {
        Assert.NotEqual(lines[index], line);
        return [.. lines[..index], line, .. lines[(index + 1)..]];
    }

    private static string Next(string line)
    {
        var at = long.Parse(line.Split("\"at\":")[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture);
        return line.Replace(FormattableString.Invariant($"\"at\":{at}"), FormattableString.Invariant($"\"at\":{at + 1}"), StringComparison.Ordinal);
    }

    private static string Erased => Line(SealedValues.Seal("HemmeligtTilErasure", ErasedSalt));

    private static string Sealed(string value) => Line(SealedValues.Seal(value, ErasedSalt));

    private static string Line(SealedValueRow row) => $"{{\"digest\":\"{Convert.ToHexStringLower(row.Digest)}\",\"salt\":\"{Convert.ToHexStringLower(row.Salt)}\",\"value\":\"{row.Value}\"}}\n";

    /// <summary>Three entries: a row of every table, a correction, an erasure of a value whose salt is known.</summary>
    private static async Task<TemporaryRegister> FilledAsync()
    {
        var register = await TemporaryRegister.OpenAsync();
        var digest = SealedValues.Seal("HemmeligtTilErasure", ErasedSalt).Digest;
        await register.RecordAsync(recording =>
        {
            foreach (var row in OneOfEach.Rows(recording)) recording.Add(row);
            recording.Add(new GenderRow { PersonId = 1, GenderDigest = digest });
        });
        await register.RecordAsync(recording =>
        {
            var gone = recording.Context.Vacancies.Single();
            recording.Supersede(gone);
            recording.Add(new VacancyRow { FactId = gone.FactId, SeatId = gone.SeatId, Reason = "æøå «citat»\n\"2\" \u2028 😀" });
        }, EntryKind.Correction);
        await register.RecordAsync(recording => recording.Erase(digest), EntryKind.Erasure);
        return register;
    }

    private static async Task<byte[]> ExportAsync(RegisterDatabase database)
    {
        using var stream = new MemoryStream();
        await new RegisterExport(database, new Progress<BulkProgress>()).WriteAsync(stream, Go);
        return stream.ToArray();
    }

    private async Task<InterchangeReport> ImportAsync(byte[] lines)
    {
        using var stream = new MemoryStream(lines);
        return await new RegisterImport(new Progress<BulkProgress>()).RunAsync(stream, Output, Go);
    }

    private async Task IsWholeAsync(InterchangeReport report)
    {
        var verified = await new RegisterVerifier(new RegisterDatabase(Output)).VerifyAsync(report.Head, Go);
        Assert.Empty(verified.Findings);
        Assert.Equal((report.Entries, report.Facts), (verified.Entries, verified.Facts));
    }

    private static async Task<IReadOnlyList<long?>> HeldAsync(Registry registry, SmallBoard board, long state)
    {
        var session = registry.OpenSession();
        var held = new List<long?>();
        for (var day = new LocalDate(2020, 1, 1); day < new LocalDate(2027, 1, 1); day = day.PlusDays(50))
            held.AddRange((await session.AsOf(day, state).SeatsByIdAsync([.. Enumerable.Range(0, SmallBoard.Seats).Select(board.SeatId)], Go)).Select(seat => seat?.HeldBy));
        return held;
    }
}
