using Appointments.Data.Journal;
using Appointments.Data.Rows;
using static System.FormattableString;

namespace Appointments.Data.Verification;

/// <summary>Sealed values: each is what its digest says and stands for a fact; one that is gone was erased by an entry.</summary>
internal static class SealedCheck
{
    /// <summary>The table of the sealed values.</summary>
    public const string Table = "sealed_values";

    /// <summary>Its columns in the order of a value that is to be checked.</summary>
    public static readonly IReadOnlyList<string> Columns = [nameof(SealedValueRow.Digest), nameof(SealedValueRow.Salt), nameof(SealedValueRow.Value)];

    public static async Task<List<VerifyFinding>> RunAsync(RawReader reader, Replay replay, IReadOnlySet<string> referred, CancellationToken cancel)
    {
        var findings = new List<VerifyFinding>();
        var gone = referred.ToHashSet(StringComparer.Ordinal);
        await foreach (var row in reader.RowsAsync(Table, Columns, cancel))
        {
            var digest = StoredText.Of(row[0], typeof(byte[])) ?? "";
            if (!IsWhatItsDigestSays(row)) Report(digest, nameof(SealedValueRow.Value), "Value and salt do not give this digest: one of the three was changed.");
            if (!gone.Remove(digest)) Report(digest, null, "Nothing refers to this value.");
            if (replay.Erased.TryGetValue(digest, out var erasedIn)) Report(digest, null, Invariant($"Entry {erasedIn} erased this value; it is there."));
        }

        foreach (var digest in gone.Where(digest => !replay.Erased.ContainsKey(digest)).Order(StringComparer.Ordinal))
            Report(digest, null, "Something refers to this value; it is gone, and no erasure says so.");
        return findings;

        void Report(string digest, string? column, string message) => findings.Add(new VerifyFinding(Table, digest, column, message));
    }

    /// <summary>Whether digest, salt and value, as they are stored, belong together.</summary>
    public static bool IsWhatItsDigestSays(object?[] row) =>
        row is [byte[] digest, byte[] { Length: SealedValueRow.SaltBytes } salt, string value] && SealedValues.Digest(salt, value).AsSpan().SequenceEqual(digest);
}
