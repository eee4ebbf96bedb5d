using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>Where values stand that are to be erased: in the facts, and once more in the commands that the journal keeps.</summary>
internal static class Erasing
{
    /// <summary>The digests in the commands of entries. A command of several people has the copies of all of them, and all go: the facts of the others keep theirs.</summary>
    public static async Task<IReadOnlyList<byte[]>> OfCommandsAsync(RegisterContext db, IEnumerable<long> entries, CancellationToken cancel)
    {
        long[] numbers = [.. entries.Distinct()];
        var commands = await db.Journal.Where(entry => EF.Parameter(numbers).Contains(entry.Number)).Select(entry => entry.Command).ToListAsync(cancel);
        return [.. commands.SelectMany(command => CommandJson.Digests(JsonNode.Parse(command)![CommandJson.Input])).Select(Convert.FromHexString)];
    }

    /// <summary>Those of the digests whose values are still there, each once.</summary>
    public static async Task<IReadOnlyList<byte[]>> ThereAsync(RegisterContext db, IEnumerable<byte[]> digests, CancellationToken cancel)
    {
        var there = new List<byte[]>();
        foreach (var piece in digests.DistinctBy(Convert.ToHexString, StringComparer.Ordinal).Chunk(200))
            there.AddRange(await db.SealedValues.Where(value => piece.Contains(value.Digest)).Select(value => value.Digest).ToListAsync(cancel));
        return there;
    }

    /// <summary>Erases what of it is still there.</summary>
    /// <returns>How many values.</returns>
    public static async Task<int> EraseThereAsync(this Recording recording, IEnumerable<byte[]> digests, CancellationToken cancel)
    {
        var there = await ThereAsync(recording.Context, digests, cancel);
        foreach (var digest in there) recording.Erase(digest);
        return there.Count;
    }
}
