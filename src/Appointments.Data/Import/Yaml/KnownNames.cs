using Appointments.Data.Import.Files;
using Appointments.Domain.Law;
using Appointments.Domain.Places;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Import.Yaml;

/// <summary>What the files read so far have introduced; a later line may refer to that and to nothing else.</summary>
internal sealed class KnownNames(IReadOnlyList<LawDocument> laws)
{
    private readonly Dictionary<string, string> municipalities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Kind, string? Kkr, IReadOnlyList<Sourced<(string Parameter, string Value)>> Parameters)> fora = new(StringComparer.Ordinal);
    private readonly List<Sourced<KkrArea>> areas = [];
    private readonly Dictionary<string, string> decisions = new(StringComparer.Ordinal);
    private readonly HashSet<string> regions = new(StringComparer.Ordinal);
    private readonly HashSet<string> kkrs = new(StringComparer.Ordinal);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly HashSet<MeetingKey> meetings = [];
    private readonly List<Sourced<Party>> parties = [];

    public bool AddRegion(string code) => regions.Add(code);

    public bool AddKkr(string slug) => kkrs.Add(slug);

    public bool AddMunicipality(string name, string code) => municipalities.TryAdd(name, code);

    public bool AddForum(string slug, string kind, string? kkr, IReadOnlyList<Sourced<(string Parameter, string Value)>> parameters) => fora.TryAdd(slug, (kind, kkr, parameters));

    /// <summary>True when the law of the kind leaves the parameter to its fora, and it may have the value.</summary>
    public bool HasParameter(string kind, string name, string value) =>
        laws.Where(law => law.Kind == kind).SelectMany(law => law.Parameters ?? []).Any(parameter => parameter.Name == name && parameter.Type.Accepts(value));

    public void AddArea(Sourced<KkrArea> area) => areas.Add(area);

    public bool AddPerson(string slug) => persons.Add(slug);

    public bool AddMeeting(MeetingKey meeting) => meetings.Add(meeting);

    /// <summary>Keys of decisions are known within their file only.</summary>
    public bool AddDecision(string file, string key) => decisions.TryAdd(key, file);

    public void AddParty(Sourced<Party> party) => parties.Add(party);

    public bool HasRegion(string code) => regions.Contains(code);

    public bool HasKkr(string slug) => kkrs.Contains(slug);

    public bool HasKind(string kind) => laws.Any(law => law.Kind == kind);

    public bool HasForum(string slug) => fora.ContainsKey(slug);

    public bool HasPerson(string slug) => persons.Contains(slug);

    public bool HasMeeting(MeetingKey meeting) => meetings.Contains(meeting);

    public bool HasDecision(string file, string key) => decisions.GetValueOrDefault(key) == file;

    /// <summary>The code of the municipality of that name; null when there is none.</summary>
    public string? MunicipalityCode(string name) => municipalities.GetValueOrDefault(name);

    /// <summary>True when the letter means a party, or a local list of that municipality, on the day.</summary>
    public bool HasParty(string letter, string? municipalityCode, LocalDate day) =>
        parties.Any(party => party.Value.Letter == letter && (party.Value.MunicipalityCode is null || party.Value.MunicipalityCode == municipalityCode) && party.Span.Covers(day));

    /// <summary>True when the law of the forum has the seat on a day of the span.</summary>
    public bool HasSeat(string forum, string seat, Span span) =>
        laws.Where(law => law.Kind == fora.GetValueOrDefault(forum).Kind)
            .SelectMany(law => SeatPlan.Expand(ForumLaw.Of(law, Traits(forum)), forumId: 0, _ => 0))
            .Any(known => known.Key == seat && known.Span.Overlaps(span));

    private ForumTraits Traits(string forum) => new(
        fora[forum].Kkr,
        fora[forum].Parameters.ToLookup(it => it.Value.Parameter, it => new Dated<string>(it.Value.Value, it.Span.FirstDay, it.Span.LastDay, CitationKey: null, it.Source.Mark), StringComparer.Ordinal),
        [.. areas.Where(area => area.Value.KkrSlug == fora[forum].Kkr).Select(area => new Dated<string>(area.Value.MunicipalityCode, area.Span.FirstDay, area.Span.LastDay, CitationKey: null, area.Source.Mark))]);
}
