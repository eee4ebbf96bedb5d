using Appointments.Data.Rows;
using Appointments.Domain.Fora;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;

namespace Appointments.Data.Import.Tables;

/// <summary>Seats that no law states, of fora that have seats of their own. A seat that the forum has already, by its law or before, stays as it is.</summary>
internal sealed class SeatsTable(Recording recording, KnownThings known, Source registration)
{
    private readonly HashSet<(long Forum, string Key)> brought = [];

    public void Add(TableLine line)
    {
        var (forum, key) = (known.ForumOf(line), line.Needed("seat", 80));
        var row = Read(line, forum, key);
        if (row is null || forum is null) return;
        var place = (forum.FactId, key);
        var shapes = known.Seats.GetValueOrDefault(place);
        if (shapes is not null && !brought.Contains(place)) return;
        if (shapes?.Find(shape => shape.Span.Overlaps(row.Span)) is not null)
        {
            line.Wrong("first day", $"Pladsen «{key}» står der allerede for de dage.", $"The seat \"{key}\" stands there already for those days.");
            return;
        }

        recording.Add(row);
        brought.Add(place);
        if (shapes is null) known.Seats[place] = [row];
        else shapes.Add(row);
    }

    private SeatRow? Read(TableLine line, ForumRow? forum, string key)
    {
        if (key != Slug.Of(key)) line.Wrong("seat", $"«{key}» er ingen nøgle: små bogstaver a til z, cifre og bindestreger.", $"\"{key}\" is no key: small letters a to z, digits and hyphens.");
        var (label, english) = (line.Needed("label", 200), line.TextOrNull("label in english", 200));
        var role = line.Word("role", SeatRole.Member, SeatRole.Chair, SeatRole.ViceChair, SeatRole.Observer);
        var (voting, political) = (line.Truth("voting"), line.Truth("political"));
        var appointedBy = Authority(line, "appointed by", line.Needed("appointed by", 120));
        string[] nominatedBy = [.. line.Text("nominated by").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slug => Authority(line, "nominated by", slug))];
        var reserved = line.TextOrNull("reserved for", 4);
        if (reserved is not null && !known.Municipalities.Contains(reserved)) line.Wrong("reserved for", $"«{reserved}» er ingen kommune i registret.", $"\"{reserved}\" is no municipality of the register: write its four digits, 0851.");
        if (!int.TryParse(line.Text("ordinal"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var ordinal) && line.Text("ordinal").Length > 0)
            line.Wrong("ordinal", "Skriv et helt tal.", "Write a whole number.");
        var (kind, source, days) = (line.TextOrNull("kind", 64), line.SourceOr(registration), line.Days());
        if (days is null || forum is null) return null;
        return new SeatRow
        {
            SeatId = known.Seats.TryGetValue((forum.FactId, key), out var shapes) ? shapes[0].SeatId : recording.NewId(), ForumId = forum.FactId, Key = key, Kind = kind ?? "member",
            Ordinal = ordinal > 0 ? ordinal : known.Seats.Keys.Count(seat => seat.Forum == forum.FactId) + 1, LabelDa = label, LabelEn = english ?? label, Role = role, Voting = voting, Political = political,
            AppointedBy = appointedBy, NominatedBy = nominatedBy, ReservedFor = reserved, Span = days, Source = source,
        };
    }

    private string Authority(TableLine line, string column, string slug)
    {
        if (slug.Length > 0 && !known.Authorities.Contains(slug) && !known.Kkrs.Contains(slug)) line.Wrong(column, $"Registret kender ingen myndighed «{slug}».", $"The register knows no authority \"{slug}\".");
        return slug;
    }
}
