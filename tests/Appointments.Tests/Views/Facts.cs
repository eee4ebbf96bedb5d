using System.Text;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Tests.Views;

/// <summary>Invented facts, each in one line.</summary>
internal static class Facts
{
    public static readonly Source Paper = new("Prøvepapir", new LocalDate(2020, 1, 1), "1", SourceMark.Printed, Note: null);

    public static readonly Span Always = new(null, DayBasis.Open, null, DayBasis.Open);

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>Both days stated; empty is open.</summary>
    public static Span Days(string first = "", string last = "") => new(
        first.Length == 0 ? null : Day(first),
        first.Length == 0 ? DayBasis.Open : DayBasis.Stated,
        last.Length == 0 ? null : Day(last),
        last.Length == 0 ? DayBasis.Open : DayBasis.Stated);

    public static PersonRow Person(string slug, long id = 0) => new() { FactId = id, Slug = slug, Span = Always, Source = Paper };

    public static PersonNameRow PersonName(long person, string name, Span? span = null) => new()
    {
        PersonId = person, Name = name, SortKey = SortKey.Of(name), SearchName = SearchName.Of(name), Span = span ?? Always, Source = Paper,
    };

    public static PersonAliasRow Alias(long person, string name) => new()
    {
        PersonId = person, Name = name, SearchName = SearchName.Of(name), Span = Always, Source = Paper,
    };

    public static ForumRow Forum(string slug, string kind = "prøve", string? kkr = "kkr-nordjylland", ForumField field = ForumField.Business, Span? span = null, long id = 0) => new()
    {
        FactId = id, Slug = slug, Kind = kind, Field = field, KkrSlug = kkr, Span = span ?? Always, Source = Paper,
    };

    public static ForumNameRow ForumName(long forum, string name, Span? span = null) => new()
    {
        ForumId = forum, Name = name, SortKey = SortKey.Of(name), SearchName = SearchName.Of(name), Span = span ?? Always, Source = Paper,
    };

    public static SeatRow Seat(long forum, long seat, string key = "political-1", int ordinal = 1, SeatRole role = SeatRole.Member, OfficeRef? exOfficio = null, Span? span = null) => new()
    {
        SeatId = seat,
        ForumId = forum,
        Key = key,
        Kind = key[..key.LastIndexOf('-')],
        Ordinal = ordinal,
        LabelDa = "Plads",
        LabelEn = "Seat",
        Role = role,
        Voting = role != SeatRole.Observer,
        Political = true,
        AppointedBy = "kkr-nordjylland",
        NominatedBy = [],
        ExOfficioKind = exOfficio?.Kind,
        ExOfficioMunicipality = exOfficio?.MunicipalityCode,
        Span = span ?? Always,
        Source = Paper,
    };

    public static AppointmentRow Appointment(long forum, long seat, long person, Span span, AppointmentStatus status = AppointmentStatus.Appointed, string? endReason = null, long id = 0, byte[]? party = null) => new()
    {
        FactId = id, ForumId = forum, SeatId = seat, PersonId = person, Status = status, EndReason = endReason, PartyDigest = party, Span = span, Source = Paper,
    };

    public static VacancyRow Vacancy(long seat, Span span) => new() { SeatId = seat, Span = span, Source = Paper };

    public static OfficeRow Office(long person, OfficeKind kind, Span span, string? municipality = null, long? forum = null) => new()
    {
        PersonId = person, Kind = kind, Title = kind.ToString(), MunicipalityCode = municipality, ForumId = forum, Span = span, Source = Paper,
    };

    public static DeputyRow Deputy(long seat, int place, long? person, OfficeRef? office = null, Span? span = null) => new()
    {
        SeatId = seat, Place = place, PersonId = person, ExOfficioKind = office?.Kind, ExOfficioMunicipality = office?.MunicipalityCode, Span = span ?? Always, Source = Paper,
    };

    public static MeetingRow Meeting(string body, string day) => new() { Body = body, Span = Days(day, day), Source = Paper };

    public static LawDocumentRow LawRow(LawDocument law) => new()
    {
        Kind = law.Kind, Document = Encoding.UTF8.GetString(LawJson.Write(law)), Span = Always, Source = Paper,
    };

    /// <summary>A demand of every day that the law is covered.</summary>
    public static Demand Demand(string rule, params (string Name, string Value)[] parameters) => new(
        rule, Force.Convention, Strength.Aim, Application.Direct, Confirmed: true, CitationKey: null, FirstDay: null, LastDay: null,
        parameters.ToDictionary(it => it.Name, it => it.Value, StringComparer.Ordinal), SourceMark.Printed);

    public static LawDocument LawOf(string kind, string coveredFrom, params Span[] periods)
    {
        var text = new LocalizedText("Prøve", "Test");
        return new LawDocument(
            kind, text, Day(coveredFrom), text, [], [], [], [.. periods.Select(span => new FunctionPeriod(span, null, SourceMark.Printed))], [], [], [], []);
    }
}
