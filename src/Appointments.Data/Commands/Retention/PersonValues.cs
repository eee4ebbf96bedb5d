using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Retention;

/// <summary>Where gender and party of persons stand: in every version of every fact, of those who were merged into them too, and in the commands that wrote them.</summary>
internal static class PersonValues
{
    private const long Now = OpenEnd.Number - 1;

    /// <summary>The digests of their genders; and of what else nominators sent of them, which stands in one value with it.</summary>
    public static async Task<IReadOnlyList<byte[]>> GendersAsync(RegisterContext db, long[] persons, CancellationToken cancel)
    {
        var ids = await WithMergedAsync(db, persons, cancel);
        var genders = await db.Genders.Where(row => EF.Parameter(ids).Contains(row.PersonId)).Select(row => new Stored(row.GenderDigest, row.RecordedIn)).ToListAsync(cancel);
        var others = await OthersAsync(genders, digests => db.Genders.Known(Now).Where(row => EF.Parameter(digests).Contains(row.GenderDigest) && !EF.Parameter(ids).Contains(row.PersonId)).Select(row => row.GenderDigest), cancel);
        var nominations = db.Nominations.Where(row => row.PersonId != null && EF.Parameter(ids).Contains(row.PersonId.Value)).Select(row => row.FactId);
        var details = await db.Nominations.Where(row => row.DetailsDigest != null && nominations.Contains(row.FactId)).Select(row => new Stored(row.DetailsDigest!, row.RecordedIn)).ToListAsync(cancel);
        return await WithCopiesAsync(db, [.. genders, .. details], others, cancel);
    }

    /// <summary>The digests of the letters of their lists.</summary>
    public static async Task<IReadOnlyList<byte[]>> PartiesAsync(RegisterContext db, long[] persons, CancellationToken cancel)
    {
        var ids = await WithMergedAsync(db, persons, cancel);
        var memberships = await db.PartyMemberships.Where(row => EF.Parameter(ids).Contains(row.PersonId)).Select(row => new Stored(row.LetterDigest, row.RecordedIn)).ToListAsync(cancel);
        var appointments = await db.Appointments.Where(row => row.PartyDigest != null && EF.Parameter(ids).Contains(row.PersonId)).Select(row => new Stored(row.PartyDigest!, row.RecordedIn)).ToListAsync(cancel);
        var attendance = await db.Attendance.Where(row => row.PartyDigest != null && EF.Parameter(ids).Contains(row.PersonId)).Select(row => new Stored(row.PartyDigest!, row.RecordedIn)).ToListAsync(cancel);
        HashSet<string> others =
        [
            .. await OthersAsync(memberships, digests => db.PartyMemberships.Known(Now).Where(row => EF.Parameter(digests).Contains(row.LetterDigest) && !EF.Parameter(ids).Contains(row.PersonId)).Select(row => row.LetterDigest), cancel),
            .. await OthersAsync(appointments, digests => db.Appointments.Known(Now).Where(row => EF.Parameter(digests).Contains(row.PartyDigest) && !EF.Parameter(ids).Contains(row.PersonId)).Select(row => row.PartyDigest!), cancel),
            .. await OthersAsync(attendance, digests => db.Attendance.Known(Now).Where(row => EF.Parameter(digests).Contains(row.PartyDigest) && !EF.Parameter(ids).Contains(row.PersonId)).Select(row => row.PartyDigest!), cancel),
        ];
        return await WithCopiesAsync(db, [.. memberships, .. appointments, .. attendance], others, cancel);
    }

    private static async Task<long[]> WithMergedAsync(RegisterContext db, long[] persons, CancellationToken cancel) =>
        [.. persons.Union(await db.PersonMerges.Known(Now).Where(row => EF.Parameter(persons).Contains(row.IntoPersonId)).Select(row => row.FromPersonId).ToListAsync(cancel))];

    /// <summary>Of these the values that somebody else has now: who was merged into another and taken apart again has left versions there that lead to the same value.</summary>
    private static async Task<HashSet<string>> OthersAsync(List<Stored> stored, Func<byte[][], IQueryable<byte[]>> standing, CancellationToken cancel)
    {
        if (stored.Count == 0)
            return [];
        var found = await standing([.. stored.Select(value => value.Digest)]).ToListAsync(cancel);
        return found.Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);
    }

    private static async Task<IReadOnlyList<byte[]>> WithCopiesAsync(RegisterContext db, IReadOnlyList<Stored> stored, HashSet<string> others, CancellationToken cancel)
    {
        var own = stored.Where(value => !others.Contains(Convert.ToHexString(value.Digest))).ToList();
        return await Erasing.ThereAsync(db, own.Select(value => value.Digest).Concat(await Erasing.OfCommandsAsync(db, own.Select(value => value.RecordedIn), cancel)), cancel);
    }

    private sealed record Stored(byte[] Digest, long RecordedIn);
}
