using Appointments.Data.Commands;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Import.Tables;

/// <summary>Appointments: of a person to a seat that exists, one holder a seat and one seat a person in a forum, as when they are registered one by one. One that the register has already stays as it is.</summary>
internal sealed class AppointmentsTable(Recording recording, KnownThings known, Source registration)
{
    public void Add(TableLine line)
    {
        var forum = known.ForumOf(line);
        var seat = forum is null ? null : SeatOf(line, forum);
        var person = PersonOf(line);
        var status = line.Word("status", AppointmentStatus.Appointed, AppointmentStatus.Noted, AppointmentStatus.Recommended, AppointmentStatus.Ended);
        var (party, municipality) = (line.TextOrNull("party", 8), line.TextOrNull("municipality", 4));
        if (party is not null && !known.Parties.Contains(party)) line.Wrong("party", $"«{party}» er ikke bogstavet på en liste i registret.", $"\"{party}\" is the letter of no list of the register.");
        if (municipality is not null && !known.Municipalities.Contains(municipality)) line.Wrong("municipality", $"«{municipality}» er ingen kommune i registret.", $"\"{municipality}\" is no municipality of the register: write its four digits, 0851.");
        var (reason, source) = (line.TextOrNull("end reason", 400), line.SourceOr(registration));
        if (line.Text("first day").Length == 0 && line.Text("first day basis").Length == 0) line.Wrong("first day", "Feltet er tomt.", "The cell is empty.");
        if (line.Days() is not { } span || forum is null || seat is null || person is null) return;
        var shape = seat.On(span.FirstDay ?? seat.FirstDay);
        RefuseSeat(line, seat, shape, span, party);
        var wanted = new AppointmentRow
        {
            SeatId = shape.SeatId, ForumId = forum.FactId, PersonId = person.FactId, Status = status, PartyDigest = party is not null && line.IsRight ? recording.Seal(party) : null,
            MunicipalityCode = municipality, EndReason = reason, Span = span, Source = source,
        };
        if (line.IsRight) Add(line, wanted);
    }

    private SeatLife? SeatOf(TableLine line, ForumRow forum)
    {
        var key = line.Needed("seat", 80);
        if (known.Seats.TryGetValue((forum.FactId, key), out var shapes)) return new SeatLife(shapes);
        var keys = known.Seats.Keys.Where(seat => seat.Forum == forum.FactId).Select(seat => seat.Key).Order(StringComparer.Ordinal).ToList();
        if (key.Length > 0) line.Wrong("seat", $"Forummet har ingen plads «{key}».", $"The forum has no seat \"{key}\"; it has {(keys.Count == 0 ? "none" : string.Join(", ", keys))}.");
        return null;
    }

    private PersonRow? PersonOf(TableLine line)
    {
        var slug = line.Needed("person", 120);
        if (known.Persons.TryGetValue(slug, out var person)) return person;
        if (slug.Length > 0) line.Wrong("person", $"Ingen person har adressen «{slug}», heller ikke i persons.csv.", $"Nobody has the slug \"{slug}\", neither in the register nor in persons.csv.");
        return null;
    }

    private static void RefuseSeat(TableLine line, SeatLife seat, SeatRow shape, Span span, string? party)
    {
        if (shape.ExOfficioKind is not null) line.Wrong("seat", "Pladsen følger et hverv; registrér hvervet i stedet.", "The seat follows an office; record the office instead.");
        if (!shape.Political && party is not null) line.Wrong("party", "Parti registreres kun for politiske pladser.", "Party is recorded for political seats only.");
        if (span.FirstDay is { } first && !seat.Exists(first)) line.Wrong("first day", "Pladsen er der ikke den dag.", "The seat is not there on that day.");
    }

    private void Add(TableLine line, AppointmentRow wanted)
    {
        if (!known.Appointments.TryGetValue(wanted.ForumId, out var others)) known.Appointments.Add(wanted.ForumId, others = []);
        var same = others.Find(other => (other.SeatId, other.PersonId, other.Status, other.FirstDay, other.LastDay) == (wanted.SeatId, wanted.PersonId, wanted.Status, wanted.FirstDay, wanted.LastDay));
        if (same is { VersionId: > 0 } && same.RecordedIn != recording.Number) return;
        var meeting = others.Where(other => Holds(other) && Holds(wanted) && other.Span.Overlaps(wanted.Span)).ToList();
        if (same is not null)
            line.Wrong("", "Udpegningen står der allerede.", "The appointment stands there already.");
        else if (meeting.Find(other => other.SeatId == wanted.SeatId) is { } taken)
            line.Wrong("seat", $"Pladsen er besat {SpanWords.Danish(taken.Span)}.", $"The seat is taken {SpanWords.English(taken.Span)} by {SlugOf(taken.PersonId)}.");
        else if (meeting.Find(other => other.PersonId == wanted.PersonId) is { } second)
            line.Wrong("person", $"Personen har allerede en plads i forummet {SpanWords.Danish(second.Span)}.", $"The person has another seat of the forum {SpanWords.English(second.Span)}. Nobody can have two seats of one forum.");
        else
            Record(wanted, others);
    }

    private void Record(AppointmentRow wanted, List<AppointmentRow> others)
    {
        recording.Add(wanted);
        others.Add(wanted);
    }

    private string SlugOf(long person) => known.Persons.First(pair => pair.Value.FactId == person).Key;

    private static bool Holds(AppointmentRow row) => row.Status is AppointmentStatus.Appointed or AppointmentStatus.Noted or AppointmentStatus.Ended;
}
