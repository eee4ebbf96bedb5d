using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import.Commands;

/// <summary>
/// Files that come into the register once, whole. What the journal has an entry of is passed over, so that a start that was cut short is
/// completed by the next one and two hosts may start at once.
/// </summary>
internal abstract class ImportCommand(IReadOnlyList<ImportFile> files) : Command
{
    public sealed override EntryKind Kind => EntryKind.Import;

    /// <summary>For the reader of the journal, in Danish.</summary>
    public abstract string Reason { get; }

    internal sealed override JsonObject ToJson() => new()
    {
        ["files"] = new JsonObject(files.Select(file => KeyValuePair.Create(file.Name, (JsonNode?)Digest(file)))),
    };

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

    /// <summary>The same command for the same files, whatever stood in them.</summary>
    private bool IsThis(byte[] command)
    {
        var recorded = JsonNode.Parse(command)!.AsObject();
        return (string?)recorded["command"] == Name
            && recorded["input"]?["files"]?.AsObject().Select(file => file.Key).Order(StringComparer.Ordinal)
                .SequenceEqual(files.Select(file => file.Name).Order(StringComparer.Ordinal), StringComparer.Ordinal) == true;
    }

    private static string Digest(ImportFile file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)));
}
