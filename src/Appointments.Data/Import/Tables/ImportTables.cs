using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Appointments.Data.Commands;
using Appointments.Data.Journal;

namespace Appointments.Data.Import.Tables;

/// <summary>
/// Brings fora, seats, persons and appointments into the register from tables of people who live in spreadsheets: any of the four, all lines or
/// none, in one entry. What the register has already stays as it is, so that the same tables read again record nothing.
/// </summary>
/// <param name="files">The tables; other names are refused.</param>
/// <param name="partial">True takes the lines that are right and tells of the others; false refuses all when one is wrong.</param>
/// <param name="report">Told what came of it, each time it is decided.</param>
public sealed class ImportTables(IReadOnlyList<TableFile> files, bool partial, Action<TablesReport> report) : Command
{
    /// <inheritdoc/>
    public override string Name => "import-tables";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Import;

    /// <summary>The names of the tables that can be read, in their order.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. TableColumns.All.Select(table => table.File)];

    internal override JsonObject ToJson() => new()
    {
        ["files"] = new JsonObject(files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => KeyValuePair.Create(file.Name, (JsonNode?)Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))))),
        ["partial"] = partial,
    };

    /// <exception cref="TablesException">The tables have faults and only all of them may be recorded; nothing is written.</exception>
    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var faults = new TableFaults();
        foreach (var file in files.Where(file => !FileNames.Contains(file.Name, StringComparer.Ordinal)))
            faults.Add(file.Name, 1, "", "Ukendt fil.", $"Unknown file; there are {string.Join(", ", FileNames)}.");
        var known = await KnownThings.ReadAsync(recording, cancel);
        var source = SourceOf.Registration(recording);
        var counts = new List<(string File, int Lines)>();
        await TakeAsync(TableColumns.Fora, lines => new ForaTable(recording, known, source).AddAsync(lines, cancel));
        await TakeAsync(TableColumns.Seats, lines => Each(lines, new SeatsTable(recording, known, source).Add));
        await TakeAsync(TableColumns.Persons, lines => Each(lines, new PersonsTable(recording, known, source).Add));
        await TakeAsync(TableColumns.Appointments, lines => Each(lines, new AppointmentsTable(recording, known, source).Add));
        report(new TablesReport(counts, faults.All));
        if (!partial && faults.All.Count > 0) throw new TablesException(faults.All);

        async Task TakeAsync(string name, Func<IReadOnlyList<TableLine>, Task> add)
        {
            if (files.All(file => file.Name != name)) return;
            var lines = TableReader.Read(files, name, faults);
            await add([.. lines.Where(line => line.IsRight)]);
            counts.Add((name, lines.Count(line => line.IsRight)));
        }
    }

    internal override Task JudgeAsync(Judgement judgement, CancellationToken cancel) => Namesakes.WarnAsync(judgement, cancel);

    private static Task Each(IReadOnlyList<TableLine> lines, Action<TableLine> add)
    {
        foreach (var line in lines) add(line);
        return Task.CompletedTask;
    }
}
