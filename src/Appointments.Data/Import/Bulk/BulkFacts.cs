using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;
using static System.FormattableString;

namespace Appointments.Data.Import.Bulk;

/// <summary>What stands in the files of a set beside its appointments, as facts. Each file's facts are told to the caller in turn, who records them.</summary>
/// <param name="folder">The set.</param>
/// <param name="journal">Gives out ids, and seals what is personal.</param>
/// <param name="source">Where all of it is from.</param>
/// <param name="known">Letters of the parties that the register has of itself.</param>
internal sealed class BulkFacts(string folder, BulkJournal journal, Source source, IReadOnlySet<string> known)
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>What the numbers stand for, as far as the files are read.</summary>
    public BulkIds Ids { get; } = new();

    /// <summary>How many rules of seats the register has no place for, as far as they are read.</summary>
    public int RulesPassedOver { get; private set; }

    /// <summary>The files in their order; each row must be recorded before the next is asked for.</summary>
    public IEnumerable<(string Table, IEnumerable<FactRow> Rows)> Tables() =>
    [
        ("regions", Regions()), ("municipalities", Municipalities()), ("parties", Parties()), ("persons", Persons()), ("party_memberships", Memberships()),
        ("fora", Fora()), ("seats", Seats()), ("meetings", Meetings()), ("decisions", Decisions()),
    ];

    private IEnumerable<FactRow> Regions()
    {
        using var table = new BulkTable(folder, "regions", "id", "code", "name");
        while (table.Read())
        {
            var (slug, name) = (SlugOf(table, 1), table.Needed(2));
            Ids.Kkrs.Add(table.Number(0), slug);
            yield return new KkrRow { Slug = slug, Name = name, Span = Always.Span, Source = source };
            yield return new AuthorityRow { Slug = slug, NameDa = name, NameEn = name, JointMembers = [], Span = Always.Span, Source = source };
        }
    }

    // The register's codes have four places: the set's number in base 36 behind an M, which no real code begins with.
    private IEnumerable<FactRow> Municipalities()
    {
        using var table = new BulkTable(folder, "municipalities", "id", "name", "region_id");
        while (table.Read())
        {
            var (id, name) = (table.Number(0), table.Needed(1));
            if (id >= 36 * 36 * 36)
                throw table.Wrong(0, "The number of a municipality is at most 46655.", "En kommunes nummer er højst 46655.");
            var code = $"M{Digits[id / 1296]}{Digits[id / 36 % 36]}{Digits[id % 36]}";
            var kkr = table.Of(2, Ids.Kkrs);
            Ids.Municipalities.Add(id, code);
            yield return new MunicipalityRow { Code = code, Name = name, SortKey = SortKey.Of(name), RegionCode = "", Span = Always.Span, Source = source };
            yield return new KkrAreaRow { KkrSlug = kkr, MunicipalityCode = code, Span = Always.Span, Source = source };
        }
    }

    private IEnumerable<FactRow> Parties()
    {
        using var table = new BulkTable(folder, "parties", "id", "letter", "name");
        while (table.Read())
        {
            var letter = table.Needed(1);
            Ids.Parties.Add(table.Number(0), letter);
            if (!known.Contains(letter))
                yield return new PartyRow { Letter = letter, Name = table.Needed(2), Span = Always.Span, Source = source };
        }
    }

    private IEnumerable<FactRow> Persons()
    {
        using var table = new BulkTable(folder, "persons", "id", "code", "full_name", "gender");
        while (table.Read())
        {
            var (id, name) = (table.Number(0), table.Needed(2));
            var person = new PersonRow { Slug = SlugOf(table, 1), Span = Always.Span, Source = source };
            yield return person;
            Ids.Persons.Add(id, person.FactId);
            yield return new PersonNameRow { PersonId = person.FactId, Name = name, SortKey = SortKey.Of(name), SearchName = SearchName.Of(name), Span = Always.Span, Source = source };
            if (table.Text(3) is not null)
                yield return new GenderRow { PersonId = person.FactId, GenderDigest = journal.Seal(table.OneOf(3, ("F", "F"), ("M", "M"), ("X", "X"))), Span = Always.Span, Source = source };
        }
    }

    private IEnumerable<FactRow> Memberships()
    {
        using var table = new BulkTable(folder, "party_memberships", "person_id", "party_id", "start_date", "end_date");
        while (table.Read())
        {
            yield return new PartyMembershipRow
            {
                PersonId = table.Of(0, Ids.Persons), LetterDigest = journal.Seal(table.Of(1, Ids.Parties)), Span = Stated(table.Day(2), table.LastDay(3)), Source = source,
            };
        }
    }

    private IEnumerable<FactRow> Fora()
    {
        using var table = new BulkTable(folder, "fora", "id", "code", "region_id", "name", "kind", "established_on", "dissolved_on", "legal_basis");
        while (table.Read())
        {
            var (span, name) = (Stated(table.Day(5), table.LastDay(6)), table.Needed(3));
            var forum = new ForumRow
            {
                Slug = SlugOf(table, 1), Kind = BulkLaw.KindOf(table.Needed(4)), Field = ForumField.General, KkrSlug = table.Of(2, Ids.Kkrs), Span = span,
                Source = source with { Note = table.Text(7) },
            };
            yield return forum;
            Ids.Fora.Add(table.Number(0), forum);
            yield return new ForumNameRow { ForumId = forum.FactId, Name = name, SortKey = SortKey.Of(name), SearchName = SearchName.Of(name), Span = span, Source = source };
        }
    }

    private IEnumerable<FactRow> Seats()
    {
        var rules = BulkSeatRules.Read(folder, Ids);
        RulesPassedOver = rules.PassedOver;
        using var table = new BulkTable(folder, "seats", "id", "code", "forum_id", "ordinal", "role", "title");
        while (table.Read())
        {
            var (id, forum) = (table.Number(0), table.Of(2, Ids.Fora));
            var seat = new BulkSeat(journal.NewId(), forum.FactId);
            Ids.Seats.Add(id, seat);
            foreach (var (span, municipality) in rules.Stretches(id, forum.Span))
                yield return Seat(table, seat, forum, span, municipality);
        }
    }

    private SeatRow Seat(BulkTable table, BulkSeat seat, ForumRow forum, Span span, string? municipality)
    {
        var role = table.OneOf(4, ("chair", SeatRole.Chair), ("vice_chair", SeatRole.ViceChair), ("member", SeatRole.Member));
        return new SeatRow
        {
            SeatId = seat.Id, ForumId = forum.FactId, Key = SlugOf(table, 1), Kind = "member", Ordinal = table.Number(3), LabelDa = table.Needed(5), LabelEn = table.Needed(5), Role = role,
            Voting = true, Political = true, AppointedBy = forum.KkrSlug!, NominatedBy = [], ReservedFor = municipality, Span = span, Source = source,
        };
    }

    private IEnumerable<FactRow> Meetings()
    {
        using var table = new BulkTable(folder, "meetings", "id", "forum_id", "held_on", "title", "status");
        while (table.Read())
        {
            var day = table.Day(2) ?? throw table.Wrong(2, "The field is empty.", "Feltet er tomt.");
            var meeting = new MeetingRow { Body = table.Of(1, Ids.Fora).Slug, Span = Stated(day, day), Source = source with { Item = table.Text(3), Note = table.Text(4) } };
            yield return meeting;
            Ids.Meetings.Add(table.Number(0), meeting);
        }
    }

    private IEnumerable<FactRow> Decisions()
    {
        using var table = new BulkTable(folder, "decisions", "id", "meeting_id", "item_no", "title", "outcome");
        while (table.Read())
        {
            var meeting = table.Of(1, Ids.Meetings);
            var decision = new DecisionRow { MeetingId = meeting.FactId, Item = table.Text(2), Text = table.Text(3), Span = meeting.Span, Source = source with { Note = table.Text(4) } };
            yield return decision;
            Ids.Decisions.Add(table.Number(0), decision.FactId);
        }
    }

    /// <summary>A version of an appointment or of a deputy.</summary>
    /// <param name="version">The line of the set.</param>
    /// <param name="factId">The appointment when the register has an earlier version of it; 0 for the first.</param>
    public FactRow Version(BulkVersion version, long factId)
    {
        var (seat, person) = (Of("seat_id", version.SeatId, Ids.Seats), Of("person_id", version.PersonId, Ids.Persons));
        var span = Stated(version.FirstDay, version.LastDay);
        if (version.IsDeputy)
            return new DeputyRow { FactId = factId, SeatId = seat.Id, PersonId = person, Place = 1, Span = span, Source = source };
        return new AppointmentRow
        {
            FactId = factId, SeatId = seat.Id, ForumId = seat.ForumId, PersonId = person, Status = AppointmentStatus.Appointed,
            DecisionId = version.DecisionId is { } decision ? Of("decision_id", decision, Ids.Decisions) : null,
            PartyDigest = version.PartyId is { } party ? journal.Seal(Of("party_id", party, Ids.Parties)) : null,
            MunicipalityCode = version.MunicipalityId is { } municipality ? Of("municipality_id", municipality, Ids.Municipalities) : null,

            // In the register a reason says that an appointment ended before its time.
            EndReason = version.EndReason == "term_end" ? null : version.EndReason, Span = span, Source = source,
        };
    }

    private static T Of<T>(string column, int id, Dictionary<int, T> table) =>
        table.TryGetValue(id, out var found) ? found : throw new BulkFault("appointments.csv", 0, column, Invariant($"There is no {id} in the file it refers to."), Invariant($"Der er ingen {id} i den fil, der henvises til."));

    private static string SlugOf(BulkTable table, int column)
    {
        var slug = table.Needed(column).ToLowerInvariant().Replace('/', '-');
        return slug == Slug.Of(slug) && slug.Length <= 80
            ? slug
            : throw table.Wrong(column, $"\"{slug}\" is no slug: letters a to z, digits, hyphens and slashes.", $"«{slug}» er ingen adresse: bogstaver a til z, cifre, bindestreger og skråstreger.");
    }

    private static Span Stated(LocalDate? first, LocalDate? last) =>
        new(first, first is null ? DayBasis.Open : DayBasis.Stated, last, last is null ? DayBasis.Open : DayBasis.Stated);
}
