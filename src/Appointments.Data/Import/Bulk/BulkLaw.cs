using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Data.Import.Bulk;

/// <summary>
/// The law of the kinds of a set's fora, as far as the set tells it: nothing about the number of seats, which each forum has of its own,
/// and that a seat reserved for a municipality is held from there.
/// </summary>
internal static class BulkLaw
{
    private static readonly Dictionary<string, LocalizedText> Names = new(StringComparer.Ordinal)
    {
        ["board"] = new("Bestyrelse", "Board"),
        ["committee"] = new("Udvalg", "Committee"),
        ["council"] = new("Råd", "Council"),
        ["steering_group"] = new("Styregruppe", "Steering group"),
        ["contact_committee"] = new("Kontaktudvalg", "Contact committee"),
    };

    /// <summary>The kind in the register: the word of the set, with hyphens.</summary>
    public static string KindOf(string word) => word.ToLowerInvariant().Replace('_', '-');

    /// <summary>The documents of the kinds that the set's fora are of.</summary>
    public static IReadOnlyList<LawDocument> Read(string folder)
    {
        using var table = new BulkTable(folder, "fora", "kind", "established_on");
        var firstDays = new SortedDictionary<string, LocalDate>(StringComparer.Ordinal);
        while (table.Read())
        {
            var (kind, day) = (table.Needed(0), table.Day(1) ?? new LocalDate(1900, 1, 1));
            firstDays[kind] = firstDays.TryGetValue(kind, out var known) && known < day ? known : day;
        }

        return [.. firstDays.Select(pair => Document(pair.Key, pair.Value))];
    }

    private static LawDocument Document(string word, LocalDate coveredFrom) => new(
        KindOf(word),
        Names.TryGetValue(word, out var name) ? name : new LocalizedText(word, word),
        coveredFrom,
        new LocalizedText("Det første forum af slagsen i det indlæste sæt er oprettet den dag.", "The first forum of the kind in the set that was read was established on that day."),
        Purpose: [],
        LegalBasis: [],
        Relation: [new Dated<KkrRelation>(KkrRelation.Appoints, null, null, null, SourceMark.Elsewhere)],
        Periods: [],
        Seats: [],
        Demands: [new Demand("reserved-seat", Force.Agreement, Strength.Must, Application.Direct, Confirmed: true, null, null, null, new Dictionary<string, string>(StringComparer.Ordinal), SourceMark.Elsewhere)],
        NotComputed: [],
        Citations: []);
}
