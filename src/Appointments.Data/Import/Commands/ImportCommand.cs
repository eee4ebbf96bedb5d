using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import.Commands;

/// <summary>
/// A file of the sample, which comes into the register once, whole. What the journal has an entry of is passed over, so that a start that
/// was cut short is completed by the next one and two hosts may start at once.
/// </summary>
internal abstract class ImportCommand(ImportFile file) : Command
{
    public sealed override EntryKind Kind => EntryKind.Import;

    /// <summary>For the reader of the journal, in Danish.</summary>
    public abstract string Reason { get; }

    /// <summary>True when the entry's command is this one: of the same name, with the same file and the same text in it.</summary>
    public bool IsThis(byte[] command) =>
        JsonNode.DeepEquals(JsonNode.Parse(command), new JsonObject { ["command"] = Name, ["input"] = ToJson() });

    internal sealed override JsonObject ToJson() => ImportFile.ToJson([file]);

    internal sealed override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var imports = await recording.Context.Journal
            .Where(entry => entry.Kind == EntryKind.Import)
            .Select(entry => entry.Command)
            .ToListAsync(cancel);
        if (!imports.Any(IsThis))
            await AddAsync(recording, cancel);
    }

    protected abstract Task AddAsync(Recording recording, CancellationToken cancel);
}
