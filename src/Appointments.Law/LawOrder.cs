using System.Globalization;
using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Appointments.Law.Yaml;
using NodaTime;

namespace Appointments.Law;

/// <summary>What only the whole document shows: order and cover of days, keys that point somewhere, marks that fit.</summary>
internal static class LawOrder
{
    public static void Check(LawDocument law, LawLines lines, string file, List<LawFault> faults)
    {
        var order = new Checker(law, lines, file, faults);
        if (law.Relation.Count == 0)
            faults.Add(new LawFault(file, 1, "'relation' is missing: say what the KKR does for the forum, NONE if nothing."));
        order.Cover(law.Relation.Select(Entry.Of), "relation", law.CoveredFrom, null);
        order.Overlaps(law.Purpose.Select(Entry.Of), "purpose");
        order.Overlaps(law.LegalBasis.Select(Entry.Of), "legalBasis");
        order.Periods();
        order.Seats();
        order.Demands();
        order.NotComputed();
        order.Citations();
    }

    /// <summary>A value with its days and citation, whatever its type.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="FirstDay">Its first day.</param>
    /// <param name="LastDay">Its last day.</param>
    /// <param name="CitationKey">Key of its citation.</param>
    /// <param name="Kkr">The KKR of whose fora alone it speaks; null when of all.</param>
    private sealed record Entry(object Value, LocalDate? FirstDay, LocalDate? LastDay, string? CitationKey, string? Kkr = null)
    {
        public static Entry Of<T>(Dated<T> it) => new(it, it.FirstDay, it.LastDay, it.CitationKey);

        public static Entry Of(Demand it) => new(it, it.FirstDay, it.LastDay, it.CitationKey, it.Kkr);

        public static Entry Of(SeatGroup it) => new(it, it.FirstDay, it.LastDay, it.CitationKey);

        public static Entry Of(NotComputed it) => new(it, it.FirstDay, it.LastDay, it.CitationKey);

        public static Entry Of(FunctionPeriod it) => new(it, it.Span.FirstDay, it.Span.LastDay, it.CitationKey, it.Kkr);

        public static Entry Of(Citation it) => new(it, it.FirstDay, it.LastDay, null);
    }

    private sealed class Checker(LawDocument law, LawLines lines, string file, List<LawFault> faults)
    {
        /// <summary>Far more than any board: a larger number is a slip, and each seat becomes a row.</summary>
        private const int MostSeats = 999;

        public void Periods()
        {
            foreach (var periods in ByKkr(law.Periods.Select(Entry.Of)))
                Cover(periods, "periods", periods.FirstOrDefault()?.FirstDay, periods.LastOrDefault()?.LastDay);
        }

        public void Seats()
        {
            foreach (var group in law.Seats.GroupBy(seats => seats.Key, StringComparer.Ordinal))
                Overlaps(group.Select(Entry.Of), $"seats {group.Key}");
            foreach (var seats in law.Seats)
            {
                Cover(seats.NominatedBy.Select(Entry.Of), "nominatedBy", seats.FirstDay, seats.LastDay);
                if (seats is { Count: 0, CountBy: null })
                    Fault(seats, "'count' is 0. Leave the group out when no count is stated.");
                if (seats.Count > MostSeats)
                    Fault(seats, $"'count' is {Number(seats.Count)}. A group has at most {Number(MostSeats)} seats.");
                if (seats.Region is not null && seats.ExOfficio is not (OfficeKind.RegionalCouncilChair or OfficeKind.RegionalCouncillor))
                    Fault(seats, "'region' goes with 'exOfficio' of an office of a region only: REGIONAL_COUNCIL_CHAIR or REGIONAL_COUNCILLOR.");
                var places = seats.Municipalities.Count;
                if (seats.CountBy is not null && places > 0 ? seats.ExOfficio is null || places != 1 : seats.ExOfficio is null ? places > 0 : places != seats.Count && (places > 0 || seats.Count > 1))
                    Fault(seats, $"Seats that follow an office of municipalities need 'exOfficio' and one of 'municipalities' for each seat: {Number(places)} are named for {Number(seats.Count)} seats.");
            }
        }

        public void Demands()
        {
            // One rule may be demanded of several groups of seats at once.
            foreach (var demands in law.Demands.GroupBy(demand => (demand.Rule, Seats: string.Join(' ', CompositionRules.SeatGroups(demand)))))
            {
                foreach (var ofKkr in ByKkr(demands.Select(Entry.Of)))
                    Overlaps(ofKkr, $"demands {demands.Key.Rule}");
            }

            foreach (var demand in law.Demands.Where(demand => !CompositionRules.Names.Contains(demand.Rule, StringComparer.Ordinal)))
                Fault(demand, $"No rule is named '{demand.Rule}'. Known: {string.Join(", ", CompositionRules.Names)}.");
            foreach (var demand in law.Demands)
            {
                foreach (var (name, value) in demand.Parameters.Where(parameter => !CompositionRules.Accepts(demand.Rule, parameter.Key, parameter.Value)))
                    Fault(demand, $"The rule '{demand.Rule}' takes no parameter '{name}' with the value '{value}'.");
                foreach (var name in CompositionRules.Required(demand.Rule).Where(name => !demand.Parameters.ContainsKey(name)))
                    Fault(demand, $"The rule '{demand.Rule}' needs the parameter '{name}'.");
                foreach (var key in CompositionRules.SeatGroups(demand).Where(key => !law.Seats.Any(seats => seats.Key == key)))
                    Fault(demand, $"No seats have the key '{key}'. Known: {string.Join(", ", law.Seats.Select(seats => seats.Key).Distinct(StringComparer.Ordinal))}.");
                if (demand.Strength != Strength.Aim && CompositionRules.IsOnlyAim(demand.Rule))
                    Fault(demand, $"The rule '{demand.Rule}' is a note and never more than an AIM.");
            }

            foreach (var demand in law.Demands.Where(demand => demand.Confirmed && demand.Mark is SourceMark.Inferred or SourceMark.Unverified))
                Fault(demand, $"A demand marked {ContractName.Of(demand.Mark)} cannot be confirmed.");
            foreach (var demand in law.Demands.Where(demand => demand.Confirmed))
            {
                if (law.Citations.FirstOrDefault(citation => citation.Key == demand.CitationKey && !citation.Confirmed && SharesADay(citation, demand)) is { } doubtful)
                    Fault(demand, $"A confirmed demand cannot rest on the citation '{doubtful.Key}', whose wording from {Day(doubtful.FirstDay)} is not confirmed.");
            }
        }

        public void NotComputed()
        {
            foreach (var sentence in law.NotComputed)
                Single(Entry.Of(sentence));
        }

        public void Citations()
        {
            foreach (var wordings in law.Citations.GroupBy(citation => citation.Key, StringComparer.Ordinal))
                Overlaps(wordings.Select(Entry.Of), $"citations {wordings.Key}");
            foreach (var citation in law.Citations.Where(citation => citation.Confirmed && citation.Mark == SourceMark.Unverified))
                Fault(citation, "A citation marked UNVERIFIED cannot be confirmed.");
        }

        /// <summary>The entries follow each other without gap from the first to the last day; a null last day means for ever. No entries are no fault: nothing is claimed.</summary>
        public void Cover(IEnumerable<Entry> entries, string what, LocalDate? firstDay, LocalDate? lastDay)
        {
            var inOrder = Overlaps(entries, what);
            if (inOrder.Count == 0)
                return;
            if (inOrder[0].FirstDay > firstDay)
                Fault(inOrder[0].Value, $"'{what}' begins on {Day(inOrder[0].FirstDay)}; it must be stated from {Day(firstDay)}.");
            foreach (var (former, latter) in inOrder.Zip(inOrder.Skip(1)))
            {
                if (former.LastDay is { } end && latter.FirstDay > end.PlusDays(1))
                    Fault(latter.Value, $"'{what}' has a gap: nothing is stated from {Day(end.PlusDays(1))} to {Day(latter.FirstDay?.PlusDays(-1))}.");
            }

            if (inOrder[^1].LastDay is { } last && (lastDay is null || last < lastDay))
                Fault(inOrder[^1].Value, $"'{what}' ends on {Day(last)}; it must be stated {(lastDay is { } day ? $"until {Day(day)}" : "without end")}.");
        }

        /// <summary>The entries as the fora of each KKR that is named read them, and as all others do: what is of all, and what is of that KKR.</summary>
        private static IEnumerable<List<Entry>> ByKkr(IEnumerable<Entry> entries)
        {
            var all = entries.ToList();
            return all.Select(entry => entry.Kkr).Append(null).Distinct(StringComparer.Ordinal).Select(kkr => all.FindAll(entry => entry.Kkr is null || entry.Kkr == kkr));
        }

        /// <summary>The entries in the order of their days, after faults for those that share a day.</summary>
        public List<Entry> Overlaps(IEnumerable<Entry> entries, string what)
        {
            var inOrder = entries.OrderBy(entry => entry.FirstDay ?? LocalDate.MinIsoValue).ToList();
            inOrder.ForEach(Single);
            foreach (var (former, latter) in inOrder.Zip(inOrder.Skip(1)))
            {
                if (former.LastDay is null || latter.FirstDay is null || latter.FirstDay <= former.LastDay)
                    Fault(latter.Value, $"'{what}' overlaps with the value on line {Number(lines.Of(former.Value))}: both hold on {Day(latter.FirstDay)}.");
            }

            return inOrder;
        }

        private void Single(Entry entry)
        {
            if (entry.LastDay < entry.FirstDay)
                Fault(entry.Value, $"'to' {Day(entry.LastDay)} lies before 'from' {Day(entry.FirstDay)}.");
            if (string.IsNullOrEmpty(entry.CitationKey))
                return;
            var wordings = law.Citations.Where(citation => citation.Key == entry.CitationKey).ToList();
            if (wordings.Count == 0)
                Fault(entry.Value, $"No citation has the key '{entry.CitationKey}'. Known: {string.Join(", ", law.Citations.Select(citation => citation.Key).Distinct(StringComparer.Ordinal))}.");
            else if (FirstDayWithoutWording(entry, wordings) is { } day)
                Fault(entry.Value, $"The citation '{entry.CitationKey}' has no wording on {Day(day)}, on which the value holds.");
        }

        /// <summary>Walks from wording to wording; null when they cover every day of the entry.</summary>
        private static LocalDate? FirstDayWithoutWording(Entry entry, List<Citation> wordings)
        {
            for (var day = entry.FirstDay ?? LocalDate.MinIsoValue; ;)
            {
                if (wordings.FirstOrDefault(wording => wording.Covers(day)) is not { } wording)
                    return day;
                if (wording.LastDay is not { } last || last >= entry.LastDay)
                    return null;
                day = last.PlusDays(1);
            }
        }

        private static bool SharesADay(Citation citation, Demand demand) => !(citation.LastDay < demand.FirstDay) && !(demand.LastDay < citation.FirstDay);

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

        private static string Day(LocalDate? day) => day?.Iso() ?? "the beginning";

        private void Fault(object value, string message) => faults.Add(new LawFault(file, lines.Of(value), message));
    }
}
