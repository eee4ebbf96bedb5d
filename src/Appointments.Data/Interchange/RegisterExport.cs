using System.Buffers;
using System.Data.Common;
using System.Text.Json;
using Appointments.Data.Import.Bulk;
using Appointments.Data.Journal;
using Appointments.Data.Verification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using static System.FormattableString;

namespace Appointments.Data.Interchange;

/// <summary>
/// Writes a whole register as lines of JSON: a head, the entries of the journal, and the sealed values that are not erased. The tables of facts
/// are not among them, because they follow from the entries. One state is read, others may write meanwhile, and no more is kept than one entry.
/// </summary>
/// <param name="source">The register.</param>
/// <param name="progress">Told after each thousand lines.</param>
public sealed class RegisterExport(RegisterDatabase source, IProgress<BulkProgress> progress)
{
    private const int Full = 1 << 18, Thousand = 1_000;

    private static readonly string[] HeadColumns = [nameof(JournalHeadRow.Number), nameof(JournalHeadRow.Hash)];

    private readonly ArrayBufferWriter<byte> written = new(2 * Full);
    private readonly HashSet<SealedDigest> erased = [];

    /// <summary>Writes it.</summary>
    /// <exception cref="InterchangeException">The journal is not whole, so that nobody could read what was written.</exception>
    public async Task<InterchangeReport> WriteAsync(Stream output, CancellationToken cancel)
    {
        await using var context = source.CreateContext();
        await context.Database.OpenConnectionAsync(cancel);
        var connection = context.Database.GetDbConnection();
        await using var snapshot = await source.BeginSnapshotAsync(connection, cancel);
        var reader = new RawReader(connection, snapshot, context.GetService<ISqlGenerationHelper>());
        using var lines = new RegisterLines(written);
        var head = await HeadAsync(reader, cancel);
        lines.WriteHead(head);
        await WriteEntriesAsync(reader, lines, head, output, cancel);
        var values = await WriteSealedValuesAsync(reader, lines, output, cancel);
        await FlushAsync(output, cancel);
        return new InterchangeReport(head.Number, 0, values, head);
    }

    private static async Task<Checkpoint> HeadAsync(RawReader reader, CancellationToken cancel)
    {
        await foreach (var row in reader.RowsAsync("journal_head", HeadColumns, cancel))
        {
            if (row is [long number, byte[] hash]) return new Checkpoint(number, Convert.ToHexStringLower(hash));
        }

        throw Broken("The head of the journal cannot be read.");
    }

    private async Task WriteEntriesAsync(RawReader reader, RegisterLines lines, Checkpoint head, Stream output, CancellationToken cancel)
    {
        var (lastNumber, lastHash) = (0L, EntryHash.BeforeTheFirst);
        await foreach (var row in reader.RowsAsync(ChainCheck.Journal, ChainCheck.Columns, cancel))
        {
            if (!lines.WriteEntry(row)) throw Broken(Invariant($"The entry after {lastNumber} holds a value of another type than the register writes."));
            var (number, hash) = ((long)row[0]!, (byte[])row[^1]!);
            if (number != lastNumber + 1 || !IsLink(row, lastHash, hash)) throw Broken(Invariant($"Entry {number} does not follow from the one before: the journal was changed."));
            if ((string)row[3]! == nameof(EntryKind.Erasure)) NoteErased(number, (byte[])row[7]!);
            (lastNumber, lastHash) = (number, hash);
            if (number % Thousand == 0) progress.Report(new BulkProgress("journal", number, head.Number));
            if (written.WrittenCount >= Full) await FlushAsync(output, cancel);
        }

        if (lastNumber != head.Number || Convert.ToHexStringLower(lastHash) != head.Hash) throw Broken(Invariant($"The journal ends at {lastNumber}, its head is at {head.Number}."));
        progress.Report(new BulkProgress("journal", lastNumber, head.Number));
    }

    private static bool IsLink(object?[] row, byte[] lastHash, byte[] hash) =>
        ((byte[])row[8]!).AsSpan().SequenceEqual(lastHash)
        && EntryHash.Of(lastHash, (long)row[0]!, (long)row[1]!, (string)row[2]!, (string)row[3]!, (string)row[4]!, (byte[])row[6]!, (byte[])row[7]!).AsSpan().SequenceEqual(hash);

    private void NoteErased(long number, byte[] facts)
    {
        try
        {
            foreach (var digest in JsonElement.Parse(facts).GetProperty(FactsJson.Erased).EnumerateArray())
                erased.Add(SealedDigest.Of(Convert.FromHexString(digest.GetString()!)));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw Broken(Invariant($"Entry {number} does not say what it erased: {fault.Message}"));
        }
    }

    private async Task<long> WriteSealedValuesAsync(RawReader reader, RegisterLines lines, Stream output, CancellationToken cancel)
    {
        var count = 0L;
        await foreach (var row in reader.RowsAsync(SealedCheck.Table, SealedCheck.Columns, cancel))
        {
            if (!SealedCheck.IsWhatItsDigestSays(row)) throw Broken("A sealed value is not what its digest says.");
            if (erased.Contains(SealedDigest.Of((byte[])row[0]!))) continue;
            lines.WriteSealedValue(row);
            if (++count % Thousand == 0) progress.Report(new BulkProgress("sealed values", count, null));
            if (written.WrittenCount >= Full) await FlushAsync(output, cancel);
        }

        progress.Report(new BulkProgress("sealed values", count, count));
        return count;
    }

    private async Task FlushAsync(Stream output, CancellationToken cancel)
    {
        await output.WriteAsync(written.WrittenMemory, cancel);
        written.ResetWrittenCount();
    }

    private static InterchangeException Broken(string english) =>
        new(null, $"{english} Such a register cannot be written out; verify tells all that is wrong.", "Registret er ændret uden om journalen; kør verify.");
}
