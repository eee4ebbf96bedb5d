using System.Buffers;
using System.Text.Json;
using Appointments.Data.Import.Bulk;
using Appointments.Data.Journal;
using Appointments.Data.Storage;
using Appointments.Data.Verification;
using Microsoft.Data.Sqlite;
using NodaTime;
using static System.FormattableString;

namespace Appointments.Data.Interchange;

/// <summary>
/// Builds a register from the lines that <see cref="RegisterExport"/> wrote: the journal byte for byte, the facts by replaying it, the sealed
/// values. Whatever does not fit is refused with its line: an entry whose hash is not that of what it says, a value that is not what its digest
/// says or that nothing refers to, one that is missing, a line that is spelt otherwise than it is written out.
/// </summary>
/// <param name="progress">Told after each thousand lines.</param>
public sealed class RegisterImport(IProgress<BulkProgress> progress)
{
    private const int Thousand = 1_000;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 128 };
    private static readonly long LastTick = Instant.MaxValue.ToUnixTimeTicks();

    private readonly ArrayBufferWriter<byte> spelt = new();
    private readonly HashSet<SealedDigest> present = [];
    private long lastTicks = long.MinValue;

    /// <summary>Makes the register. Until all of it is written the file has another name.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="path">The file to make; one that is there must be a register without an entry.</param>
    /// <param name="cancel">Until the end nothing has happened.</param>
    /// <exception cref="InterchangeException">A line does not fit; nothing is written.</exception>
    /// <exception cref="IOException">There is a register with entries in that file.</exception>
    public async Task<InterchangeReport> RunAsync(Stream input, string path, CancellationToken cancel)
    {
        if (!await UnfinishedRegister.CanBecomeAsync(path, cancel))
            throw new IOException($"A register is read in only where none is, and {path} is none without entries. Name a file that is not there. (Et register kan kun læses ind i en ny fil eller et tomt register.)");
        using var unfinished = new UnfinishedRegister(path);
        var report = await BuildAsync(new LineReader(input), unfinished.Database, cancel);
        unfinished.FinishOverEmpty();
        return report;
    }

    private async Task<InterchangeReport> BuildAsync(LineReader reader, RegisterDatabase target, CancellationToken cancel)
    {
        using var lines = new RegisterLines(spelt);
        var head = ReadHead(await reader.ReadAsync(cancel) ?? throw new InterchangeException(1, "The file is empty.", "Filen er tom."), lines);
        await using var build = await RegisterBuild.BeginAsync(target, cancel);
        while (await reader.ReadAsync(cancel) is { } line)
        {
            Add(build, lines, line, reader.Number, head);
            if (reader.Number % Thousand != 0) continue;
            cancel.ThrowIfCancellationRequested();
            progress.Report(new BulkProgress("lines", build.Chain.Entries, head.Number));
        }

        RefuseMissing(build, head, reader.Number + 1);
        progress.Report(new BulkProgress("index", build.Chain.Entries, null));
        await EndAsync(build, cancel);
        progress.Report(new BulkProgress("journal", head.Number, head.Number));
        return new InterchangeReport(build.Chain.Entries, build.Facts, build.SealedValues, build.Chain.Head);
    }

    private Checkpoint ReadHead(ReadOnlyMemory<byte> line, RegisterLines lines)
    {
        var head = Parse(line, 1, it =>
        {
            if (!it.TryGetProperty(RegisterLines.FormatName, out _) || RegisterLines.Text(it, RegisterLines.FormatName) != RegisterLines.Format)
                throw new FormatException($"This is no register that export wrote: the first line says \"{RegisterLines.FormatName}\":\"{RegisterLines.Format}\".");
            if (RegisterLines.Long(it, RegisterLines.VersionName) is var version and not RegisterLines.Version)
                throw new FormatException(Invariant($"The file is of version {version} of the format, and this program reads version {RegisterLines.Version}: use the program that wrote it, or a newer one."));
            return new Checkpoint(RegisterLines.Long(it, RegisterLines.Number), RegisterLines.Text(it, RegisterLines.Hash));
        });
        lines.WriteHead(head);
        RefuseOtherSpelling(line, 1);
        return head;
    }

    private void Add(RegisterBuild build, RegisterLines lines, ReadOnlyMemory<byte> line, long number, Checkpoint head)
    {
        var (row, isEntry) = Parse(line, number, it => it.TryGetProperty(RegisterLines.Digest, out _) ? (RegisterLines.ReadSealedValue(it), false) : (RegisterLines.ReadEntry(it), true));
        _ = isEntry ? lines.WriteEntry(row) : lines.WriteSealedValue(row);
        RefuseOtherSpelling(line, number);
        if (isEntry) AddEntry(build, row, number);
        else AddSealedValue(build, row, number, head);
    }

    private void AddEntry(RegisterBuild build, object?[] row, long line)
    {
        if (present.Count > 0) throw Wrong(line, "An entry stands behind the sealed values; the entries come first.");
        if (!Enum.TryParse<EntryKind>((string)row[3]!, out var kind) || kind.ToString() != (string)row[3]!) throw Wrong(line, $"\"{row[3]}\" is no kind of entry.");
        if (row[1] is not long ticks || ticks <= lastTicks || ticks > LastTick) throw Wrong(line, "The instant is not later than that of the entry before.");
        lastTicks = ticks;
        try
        {
            build.AddEntry(row);
        }
        catch (SqliteException fault)
        {
            throw Wrong(line, $"The entry cannot be stored: {fault.Message}");
        }

        if (build.Chain.Findings.Concat(build.ReplayFindings).FirstOrDefault() is { } finding) throw Wrong(line, finding.ToString());
    }

    private void AddSealedValue(RegisterBuild build, object?[] row, long line, Checkpoint head)
    {
        if (build.Chain.Head != head) throw CutJournal(build, head, line);
        if (!SealedCheck.IsWhatItsDigestSays(row)) throw Wrong(line, "Value and salt do not give this digest: one of the three was changed.");
        var (bytes, digest) = ((byte[])row[0]!, SealedDigest.Of((byte[])row[0]!));
        if (build.Erased.TryGetValue(Convert.ToHexStringLower(bytes), out var erasedIn)) throw Wrong(line, Invariant($"Entry {erasedIn} erased this value; it is there."));
        if (!build.Digests.Contains(digest) && !build.Chain.Digests.Contains(Convert.ToHexStringLower(bytes))) throw Wrong(line, "Nothing refers to this value.");
        if (!present.Add(digest)) throw Wrong(line, "This value stands there twice.");
        build.AddSealedValue(row);
    }

    /// <summary>At the end of the file: what should have been in it and was not.</summary>
    private void RefuseMissing(RegisterBuild build, Checkpoint head, long line)
    {
        if (build.Chain.Head != head) throw CutJournal(build, head, line);
        var gone = build.Erased.Keys.Select(SealedDigest.OfHex).OfType<SealedDigest>().ToHashSet();
        var referred = build.Digests.Concat(build.Chain.Digests.Select(SealedDigest.OfHex).OfType<SealedDigest>());
        if (referred.FirstOrDefault(digest => !present.Contains(digest) && !gone.Contains(digest)) is var missing && missing != default)
            throw Wrong(line, $"The file ends without the sealed value {missing}, which something refers to and no erasure took away.");
    }

    private static InterchangeException CutJournal(RegisterBuild build, Checkpoint head, long line) =>
        Wrong(line, Invariant($"The entries end with {build.Chain.Head.Number} {build.Chain.Head.Hash}; the first line says {head.Number} {head.Hash}: some were cut off or written anew."));

    private static async Task EndAsync(RegisterBuild build, CancellationToken cancel)
    {
        try
        {
            await build.EndAsync(cancel);
        }
        catch (SqliteException fault)
        {
            throw new InterchangeException(null, $"The entries do not give a register: {fault.Message}.", "Filen er ikke et register.");
        }
    }

    private void RefuseOtherSpelling(ReadOnlyMemory<byte> line, long number)
    {
        var same = line.Span.SequenceEqual(spelt.WrittenSpan);
        spelt.ResetWrittenCount();
        if (same) return;
        throw line.Span is [.., (byte)'\n']
            ? Wrong(number, "The line is spelt otherwise than export writes it: other members, other order, blanks or escapes. Take the file as it was written.")
            : Wrong(number, "The line has no end: the file was cut.");
    }

    private static T Parse<T>(ReadOnlyMemory<byte> line, long number, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement) : throw new FormatException("The line is no JSON object.");
        }
        catch (JsonException fault)
        {
            throw Wrong(number, $"The line is not JSON, or was cut: {fault.Message}");
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException)
        {
            throw Wrong(number, fault.Message);
        }
    }

    private static InterchangeException Wrong(long line, string english) => new(line, english, "Linjen passer ikke; intet er skrevet.");
}
