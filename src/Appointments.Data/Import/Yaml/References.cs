using Appointments.Data.Import.Files;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Import.Yaml;

/// <summary>Keys that refer to something another line or file introduces.</summary>
internal static class References
{
    public static string Introduced(this YamlMap map, string key, Func<string, bool> add)
    {
        var slug = map.Text(key);
        if (slug.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-'))
            map.Fault(key, $"'{key}' holds lower-case letters a to z, digits and hyphens, and '{slug}' holds others (æ is written ae, ø oe, å aa).");
        else if (slug.Length > 0 && !add(slug))
            map.Fault(key, $"'{slug}' is introduced twice.");
        return slug;
    }

    public static string Person(this YamlMap map, string key, KnownNames known) =>
        map.Reference(key, known.HasPerson, "No person is introduced as", "in this file or an earlier one");

    public static string Forum(this YamlMap map, string key, KnownNames known) =>
        map.Reference(key, known.HasForum, "No forum has the slug", "in fora.yaml");

    public static string? Municipality(this YamlMap map, string key, KnownNames known)
    {
        if (!map.Has(key))
            return null;
        var name = map.Text(key);
        var code = known.MunicipalityCode(name);
        if (code is null && name.Length > 0)
            map.Fault(key, $"No municipality is called '{name}' in municipalities.yaml.");
        return code;
    }

    /// <summary>A municipality that must be named; its code is empty after a fault.</summary>
    public static string RequiredMunicipality(this YamlMap map, string key, KnownNames known) =>
        map.Has(key) ? map.Municipality(key, known) ?? "" : map.Text(key);

    public static string PartyLetter(this YamlMap map, string key, KnownNames known, string? municipalityCode, LocalDate? day)
    {
        var letter = map.Text(key);
        if (letter.Length > 0 && day is { } on && !known.HasParty(letter, municipalityCode, on))
            map.Fault(key, $"The letter '{letter}' means no party and no local list there on {on.Iso()}; see parties.yaml.");
        return letter;
    }

    public static MeetingKey Meeting(this YamlMap map, KnownNames known)
    {
        var meeting = new MeetingKey(map.Forum("body", known), map.Day("day"));
        if (meeting.Body.Length > 0 && !known.HasMeeting(meeting))
            map.Fault("day", $"No meeting of {meeting.Body} on {meeting.Day.Iso()} is introduced in this file or an earlier one.");
        return meeting;
    }

    public static string Seat(this YamlMap map, string key, KnownNames known, string forum, Span span)
    {
        var seat = map.Text(key);
        if (seat.Length > 0 && known.HasForum(forum) && !known.HasSeat(forum, seat, span))
            map.Fault(key, $"The law of {forum} has no seat '{seat}' on those days.");
        return seat;
    }

    public static string Reference(this YamlMap map, string key, Func<string, bool> isKnown, string complaint, string where)
    {
        var slug = map.Text(key);
        if (slug.Length > 0 && !isKnown(slug))
            map.Fault(key, $"{complaint} '{slug}' {where}.");
        return slug;
    }
}
