using System.Globalization;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;
using SortKey = Appointments.Domain.Text.SortKey;

namespace Appointments.Graph.Reading.Law;

/// <summary>A law document on a day, value by value, as a reader is told.</summary>
internal static class LawParts
{
    public static IReadOnlyList<LawPart> On(LawDocument law, LocalDate day, LawNames names)
    {
        var onDay = new LawOnDay(law, day);
        List<LawPart> parts =
        [
            .. One("purpose", new("Formål", "Purpose"), onDay.Of(law.Purpose), value => value),
            .. One("legal-basis", new("Retsgrundlag", "Legal basis"), onDay.Of(law.LegalBasis), value => Name(law.Cite(value, day)!)),
            .. One("relation", new("Hvad KKR gør", "What the KKR does"), onDay.Of(law.Relation), Relation),
            .. Period(onDay),
            .. onDay.Values(law.Seats, group => group.Covers(day)).Select(group => new LawPart($"seats {group.Value.Key}", Prefixed("Plads", "Seat", group.Value.Label), Marked(Seats(group.Value, day, names), group.Value.Mark))),
            .. onDay.Values(law.Demands, demand => demand.Covers(day)).Select(demand => new LawPart($"demand {demand.Value.Rule}", Prefixed("Krav", "Demand", CompositionRules.TitleOf(demand.Value.Rule)), Marked(Demand(law, demand.Value, demand.Cite(demand.Value.CitationKey)), demand.Value.Mark))),
            .. onDay.Values(law.NotComputed, sentence => sentence.Covers(day)).Select(sentence => new LawPart($"sentence {sentence.Value.Sentence.Da}", new("Sætning, der ikke beregnes", "Sentence that is not computed"), Marked(sentence.Value.Sentence, sentence.Value.Mark))),
        ];
        parts.AddRange(Wordings(onDay));
        return parts;
    }

    /// <summary>A wording stands as a part of its own where it is published as an act, so that a new one is told even where no value changes by it.</summary>
    private static IEnumerable<LawPart> Wordings(LawOnDay onDay) => onDay
        .Values(onDay.Law.Citations, citation => citation.Published is not null && citation.Covers(onDay.Day))
        .Select(citation => new LawPart($"citation {citation.Value.Key}", Prefixed("Ordlyd", "Wording", Name(citation.Value)), new(citation.Value.Published!, citation.Value.Published!)));

    /// <summary>After the last known period nothing is stated; that is told, for it does not mean that there is none.</summary>
    private static IEnumerable<LawPart> Period(LawOnDay onDay)
    {
        if (!onDay.Covered || onDay.Law.Periods.Count == 0)
            return [];
        var period = onDay.Law.Periods.FirstOrDefault(period => period.Span.Covers(onDay.Day));
        return [new LawPart("period", new("Funktionsperiode", "Function period"), period is null ? new("ikke oplyst", "not stated") : Marked(Days(period.Span), period.Mark))];
    }

    private static IEnumerable<LawPart> One<T>(string key, LocalizedText subject, LawValue<Dated<T>>? value, Func<T, LocalizedText> words) =>
        value is null ? [] : [new LawPart(key, subject, Marked(words(value.Value.Value), value.Value.Mark))];

    private static LocalizedText Relation(KkrRelation relation) => relation switch
    {
        KkrRelation.Appoints => new("udpeger", "appoints"),
        KkrRelation.Nominates => new("indstiller", "nominates"),
        KkrRelation.Notes => new("tager til efterretning", "takes note"),
        KkrRelation.Recommends => new("anbefaler", "recommends"),
        KkrRelation.ExOfficio => new("intet: pladserne følger hverv", "nothing: the seats follow offices"),
        _ => new("intet", "nothing"),
    };

    private static LocalizedText Seats(SeatGroup group, LocalDate day, LawNames names)
    {
        var count = group.Count.ToString(CultureInfo.InvariantCulture);
        List<LocalizedText> words =
        [
            group.CountBy is { } by ? Prefixed("antal pladser", "number of seats", names.Left(by) ?? Same(by))
                : new(group.Count == 1 ? "1 plads" : $"{count} pladser", group.Count == 1 ? "1 seat" : $"{count} seats"),
            group.Voting ? new("med stemme", "with a vote") : new("uden stemme", "without a vote"),
        ];
        if (group.Political)
            words.Add(new("for folkevalgte", "for elected politicians"));
        if (group.ExOfficio is { } office)
            words.Add(Prefixed("følger hvervet", "follows the office", Words.Office(office, municipality: null), " "));
        else
            words.Add(Prefixed("udpeges af", "appointed by", names.Authority(group.AppointedBy).Name, " "));
        if (group.Municipalities.Count > 0)
            words.Add(Listed([.. group.Municipalities.Select(names.Place)]));
        if (group.ReservedFor is { } reserved)
            words.Add(Prefixed("forbeholdt", "reserved for", names.Place(reserved), " "));
        if (group.NominatedBy.On(day) is { Value.Count: > 0 } nominators)
        {
            // In the order of the alphabet, so that another order in the paper is no change.
            var all = nominators.Value.Select(slug => names.Authority(slug).Name).OrderBy(name => SortKey.Of(name.Da), StringComparer.Ordinal).ToList();
            words.Add(new($"efter indstilling fra {string.Join(", ", all.Select(name => name.Da))}", $"on the nomination of {string.Join(", ", all.Select(name => name.En))}"));
        }

        return Listed(words);
    }

    private static LocalizedText Demand(LawDocument law, Demand demand, Citation? citation)
    {
        List<LocalizedText> words =
        [
            demand.Force switch
            {
                Force.Law => new("lov", "law"),
                Force.Statute => new("vedtægt", "statute"),
                Force.Agreement => new("aftale", "agreement"),
                Force.Principle => new("princip", "principle"),
                _ => new("konvention", "convention"),
            },
            demand.Strength == Strength.Must ? new("skal", "must") : new("tilstræbes", "aim"),
        ];
        if (demand.Application == Application.Analogy)
            words.Add(new("ved analogi", "by analogy"));
        if (!demand.Confirmed && demand.Mark != SourceMark.Unverified)
            words.Add(new("ikke bekræftet", "not confirmed"));
        words.AddRange(demand.Parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal).Select(parameter => ParameterWords.Of(law, parameter.Key, parameter.Value)));
        if (citation is not null)
            words.Add(Prefixed("efter", "by", Name(citation), " "));
        return Listed(words);
    }

    private static LocalizedText Name(Citation citation) => citation.Paragraph is { } paragraph
        ? new($"{citation.Act.Da}, {paragraph}", $"{citation.Act.En}, {paragraph}")
        : citation.Act;

    private static LocalizedText Days(Span span) => new(
        $"{span.FirstDay?.Danish() ?? "før"} – {span.LastDay?.Danish() ?? "videre"}",
        $"{span.FirstDay?.English() ?? "before"} – {span.LastDay?.English() ?? "on"}");

    /// <summary>The mark stands with what is not printed in a paper or read in the act.</summary>
    private static LocalizedText Marked(LocalizedText text, SourceMark mark) =>
        Words.Mark(mark) is { } words ? new($"{text.Da} ({words.Da})", $"{text.En} ({words.En})") : text;

    private static LocalizedText Prefixed(string da, string en, LocalizedText text, string between = ": ") => new(da + between + text.Da, en + between + text.En);

    private static LocalizedText Same(string text) => new(text, text);

    private static LocalizedText Listed(List<LocalizedText> words) => new(string.Join(", ", words.Select(it => it.Da)), string.Join(", ", words.Select(it => it.En)));
}
