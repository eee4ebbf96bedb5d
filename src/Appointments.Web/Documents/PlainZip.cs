using System.IO.Compression;

namespace Appointments.Web.Documents;

/// <summary>Packs the parts of an Office document anew, in the order of their names and with one fixed time: the same parts give the same bytes.</summary>
internal static class PlainZip
{
    private const string ContentTypes = "[Content_Types].xml";

    // The earliest time that a zip can say.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs what another program packed.</summary>
    public static byte[] Again(Stream packed)
    {
        using var bytes = new MemoryStream();
        using (var from = new ZipArchive(packed, ZipArchiveMode.Read))
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // What types the parts have comes first, where readers that do not look ahead want it.
            foreach (var part in from.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Always;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }

        return bytes.ToArray();
    }
}
