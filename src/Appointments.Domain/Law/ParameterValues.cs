using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>The values that the parameters of a law have for one forum, day by day: what is set for the forum, else what is known for its KKR, else what the law says otherwise.</summary>
internal sealed class ParameterValues(LawDocument law, ForumTraits forum)
{
    private static readonly LocalizedText OfKkr = new("Forummets KKR", "The KKR of the forum");
    private static readonly LocalizedText OfArea = new("Kommunerne i forummets KKR", "The municipalities of the forum's KKR");

    /// <summary>The value on the day; null when none is known. Not for <see cref="LawParameter.Area"/>, which is a list.</summary>
    public Dated<string>? On(string reference, LocalDate day) => reference == LawParameter.Kkr
        ? forum.Kkr is { } kkr ? Always(kkr) : null
        : Given(reference).FirstOrDefault(value => value.Covers(day)) ?? (Parameter(reference)?.Otherwise is { } otherwise ? Always(otherwise) : null);

    /// <summary>The municipalities of the area on the day.</summary>
    public IEnumerable<string> Area(LocalDate day) => forum.Area.Where(place => place.Covers(day)).Select(place => place.Value);

    public bool IsKnown(string reference, LocalDate day) => reference == LawParameter.Area ? Area(day).Any() : On(reference, day) is not null;

    public SourceMark MarkOf(string reference, LocalDate day) => reference == LawParameter.Area
        ? SourceMark.Printed
        : On(reference, day)?.Mark ?? SourceMark.Printed;

    /// <summary>The days on which the value may be another than the day before, in no order.</summary>
    public IEnumerable<LocalDate> ChangeDays(string reference) =>
        (reference == LawParameter.Area ? forum.Area : Given(reference)).SelectMany(value => new[] { value.FirstDay, value.LastDay?.PlusDays(1) }).OfType<LocalDate>();

    /// <summary>That the value is not stated, in words.</summary>
    public LocalizedText NotStated(string reference)
    {
        var meaning = reference switch
        {
            LawParameter.Kkr => OfKkr,
            LawParameter.Area => OfArea,
            _ => Parameter(reference)!.Meaning,
        };
        return new LocalizedText($"Ikke oplyst: {meaning.Da}.", $"Not stated: {meaning.En}.");
    }

    // The forum's own settings stand first: on a day that both cover, they count.
    private IEnumerable<Dated<string>> Given(string reference) => forum.Settings[reference[1..]].Concat(
        Parameter(reference)?.Values.Where(value => value.Kkr == forum.Kkr).Select(value => new Dated<string>(value.Value, value.FirstDay, value.LastDay, value.CitationKey, value.Mark)) ?? []);

    private LawParameter? Parameter(string reference) => law.Parameters?.FirstOrDefault(parameter => parameter.Name == reference[1..]);

    private static Dated<string> Always(string value) => new(value, FirstDay: null, LastDay: null, CitationKey: null, SourceMark.Printed);
}
