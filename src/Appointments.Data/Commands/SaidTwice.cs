using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>What a fact of one person leaves of a fact of another to say, when the two are one.</summary>
internal sealed class SaidTwice
{
    private readonly Dictionary<string, string> letters;

    private SaidTwice(Dictionary<string, string> letters) => this.letters = letters;

    /// <summary>Reads the letters that stand sealed; one that was erased is not known, and is then nobody else's.</summary>
    public static async Task<SaidTwice> ReadAsync(Recording recording, IEnumerable<FactRow> facts, CancellationToken cancel)
    {
        var letters = new Dictionary<string, string>(StringComparer.Ordinal);
        var digests = facts.Select(DigestOf).OfType<byte[]>().ToList();
        var values = await recording.Context.SealedValues.Where(value => digests.Contains(value.Digest)).ToListAsync(cancel);
        foreach (var value in values) letters[Convert.ToHexString(value.Digest)] = value.Value;
        return new SaidTwice(letters);
    }

    /// <summary>
    /// True when the fact of the person who stays leaves nothing for the other's to say: the same spelling, a gender on the same days, the same office
    /// on the same days, the same line of an attendance list, the same party on the same days; or another party on one of them, for one person stands
    /// for one list on a day.
    /// </summary>
    public bool By(FactRow stands, FactRow fact) => (stands, fact) switch
    {
        (_, PersonAliasRow alias) => IsSpelling(stands, alias.Name),
        (GenderRow, GenderRow) => stands.Span.Overlaps(fact.Span),
        (OfficeRow one, OfficeRow other) => (one.Kind, one.MunicipalityCode, one.RegionCode, one.ForumId, one.FirstDay, one.LastDay)
            == (other.Kind, other.MunicipalityCode, other.RegionCode, other.ForumId, other.FirstDay, other.LastDay),
        (PartyMembershipRow one, PartyMembershipRow other) => one.Span.Overlaps(other.Span) && LetterOf(one) is { } letter && LetterOf(other) is { } others
            && (letter != others || (one.MunicipalityCode, one.FirstDay, one.LastDay) == (other.MunicipalityCode, other.FirstDay, other.LastDay)),
        (AttendanceRow one, AttendanceRow other) => (one.MeetingId, one.PrintedName, one.MunicipalityCode, one.Present, LetterOf(one))
            == (other.MeetingId, other.PrintedName, other.MunicipalityCode, other.Present, LetterOf(other)),
        _ => false,
    };

    /// <summary>True when the fact makes the name one of the person's own or one of its spellings.</summary>
    public static bool IsSpelling(FactRow fact, string name) => fact is PersonNameRow { Name: var called } && called == name || fact is PersonAliasRow { Name: var spelled } && spelled == name;

    private string? LetterOf(FactRow fact) => DigestOf(fact) is { } digest ? letters.GetValueOrDefault(Convert.ToHexString(digest)) : null;

    private static byte[]? DigestOf(FactRow fact) => fact switch
    {
        PartyMembershipRow party => party.LetterDigest,
        AttendanceRow line => line.PartyDigest,
        _ => null,
    };
}
