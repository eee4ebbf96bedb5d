using System.Globalization;
using Appointments.Domain.Composition.Rules;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>From the law of a kind to the law of one forum: what speaks of other KKRs' fora is left out, and what the kind leaves to the forum is filled in.</summary>
public static class ForumLaw
{
    /// <summary>The law without the periods, demands and sentences that are only of the fora of other KKRs; itself when it has none. Its seats still name their parameters.</summary>
    /// <param name="law">The law of the kind.</param>
    /// <param name="kkr">Slug of the forum's KKR; null for a national body, of which only what holds for all is said.</param>
    public static LawDocument ForKkr(this LawDocument law, string? kkr)
    {
        return law.Periods.All(period => IsOf(period.Kkr)) && law.Demands.All(demand => IsOf(demand.Kkr)) && law.NotComputed.All(sentence => IsOf(sentence.Kkr))
            ? law
            : law with
            {
                Periods = [.. law.Periods.Where(period => IsOf(period.Kkr))],
                Demands = [.. law.Demands.Where(demand => IsOf(demand.Kkr))],
                NotComputed = [.. law.NotComputed.Where(sentence => IsOf(sentence.Kkr))],
            };

        bool IsOf(string? only) => only is null || only == kkr;
    }

    /// <summary>
    /// The law of the forum, without parameters. Seats whose parameters have no value on a day are not stated on it: the plan is then
    /// partial, and a sentence says what is missing. A value that is inferred or unverified takes its doubt with it to seats and plan.
    /// </summary>
    /// <param name="law">The law of the kind.</param>
    /// <param name="forum">What the forum brings to it.</param>
    public static LawDocument Of(LawDocument law, ForumTraits forum)
    {
        var own = law.ForKkr(forum.Kkr);
        if (!HasParameters(own))
            return own;
        var values = new ParameterValues(own, forum);
        var parts = own.Seats.SelectMany(group => PartsOf(group, values)).ToList();
        return own with
        {
            Seats = [.. parts.Select(part => part.Stated).OfType<SeatGroup>()],
            Demands = [.. own.Demands.SelectMany(demand => demand.Rule == SeatPlanRule.RuleName ? Plans(demand, parts) : [demand])],
            NotComputed = [.. own.NotComputed, .. parts.SelectMany(part => Missing(part, values)).Distinct()],
            Parameters = null,
        };
    }

    /// <summary>True when the law leaves something to its fora, so that <see cref="Of"/> has to be asked what it is.</summary>
    public static bool HasParameters(LawDocument law) => law.Parameters is not null || law.Seats.Any(group => References(group).Any());

    /// <summary>The parameters that a group names for its number, appointer and places; those among its nominators are not needed for it to exist.</summary>
    public static IEnumerable<string> References(SeatGroup group) =>
        new[] { group.CountBy, group.AppointedBy, group.ReservedFor, group.Region }.Concat(group.Municipalities).OfType<string>().Where(LawParameter.IsReference).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Part> PartsOf(SeatGroup group, ParameterValues values)
    {
        var references = References(group).ToList();
        var nominated = group with { NominatedBy = [.. group.NominatedBy.SelectMany(entry => Nominators(entry, values))] };
        foreach (var (firstDay, lastDay) in Stretches(group.FirstDay, group.LastDay, references.SelectMany(values.ChangeDays)))
        {
            var day = firstDay ?? LocalDate.MinIsoValue;
            var missing = references.Where(reference => !values.IsKnown(reference, day)).ToList();
            var mark = references.Select(reference => values.MarkOf(reference, day)).Prepend(SourceMark.Printed).Max();
            var days = nominated with { FirstDay = firstDay, LastDay = lastDay, Mark = Weaker(group.Mark, mark) };
            yield return new Part(days, missing.Count > 0 ? null : Filled(days, values, day), missing, mark);
        }
    }

    private static SeatGroup Filled(SeatGroup group, ParameterValues values, LocalDate day)
    {
        var places = group.Municipalities.SelectMany(code => code == LawParameter.Area ? values.Area(day) : Text(code)!.Split(' ')).ToList();
        return group with
        {
            Count = group.CountBy is not { } count ? group.Count
                : group.Municipalities.Contains(count, StringComparer.Ordinal) ? places.Count
                : int.Parse(values.On(count, day)!.Value, NumberStyles.None, CultureInfo.InvariantCulture),
            CountBy = null,
            AppointedBy = Text(group.AppointedBy)!,
            ReservedFor = Text(group.ReservedFor),
            Region = Text(group.Region),
            Municipalities = places,
        };

        string? Text(string? text) => text is not null && LawParameter.IsReference(text) ? values.On(text, day)!.Value : text;
    }

    private static IEnumerable<Dated<IReadOnlyList<string>>> Nominators(Dated<IReadOnlyList<string>> entry, ParameterValues values)
    {
        var references = entry.Value.Where(LawParameter.IsReference).ToList();
        foreach (var (firstDay, lastDay) in Stretches(entry.FirstDay, entry.LastDay, references.SelectMany(values.ChangeDays)))
        {
            var found = references.Select(reference => values.On(reference, firstDay ?? LocalDate.MinIsoValue)).OfType<Dated<string>>().ToList();
            yield return new Dated<IReadOnlyList<string>>(
                [.. entry.Value.Where(slug => !LawParameter.IsReference(slug)), .. found.SelectMany(value => value.Value.Split(' '))],
                firstDay,
                lastDay,
                found.Select(value => value.CitationKey).FirstOrDefault(key => key is not null) ?? entry.CitationKey,
                found.Select(value => value.Mark).Aggregate(entry.Mark, Weaker));
        }
    }

    /// <summary>The demand for the seat plan, partial where a part of the plan is not stated, and as doubtful as what it counts by.</summary>
    private static IEnumerable<Demand> Plans(Demand demand, List<Part> parts)
    {
        Demand? last = null;
        foreach (var (firstDay, lastDay) in Stretches(demand.FirstDay, demand.LastDay, parts.SelectMany(part => part.ChangeDays)))
        {
            var day = firstDay ?? LocalDate.MinIsoValue;
            var covering = parts.Where(part => part.Group.Covers(day)).ToList();
            var mark = covering.Where(part => part.Stated is not null).Select(part => part.Mark).Aggregate(demand.Mark, Weaker);
            var partial = covering.Exists(part => part.Stated is null) || demand.Parameters.ContainsKey(SeatPlanRule.Extent);
            var confirmed = demand.Confirmed && mark is not (SourceMark.Inferred or SourceMark.Unverified);
            if (last is not null && (last.Mark, last.Confirmed, last.Parameters.ContainsKey(SeatPlanRule.Extent)) == (mark, confirmed, partial))
            {
                last = last with { LastDay = lastDay };
                continue;
            }

            if (last is not null)
                yield return last;
            last = demand with { FirstDay = firstDay, LastDay = lastDay, Mark = mark, Confirmed = confirmed, Parameters = partial ? SeatPlanRule.Partial : demand.Parameters };
        }

        if (last is not null)
            yield return last;
    }

    private static IEnumerable<NotComputed> Missing(Part part, ParameterValues values) => part.Missing.Select(reference => new NotComputed(
        values.NotStated(reference), part.Group.CitationKey, part.Group.FirstDay, part.Group.LastDay, part.Group.Mark));

    private static SourceMark Weaker(SourceMark one, SourceMark other) => one > other ? one : other;

    /// <summary>The days cut where something changes, in order; each cut is the first day of a piece.</summary>
    private static IEnumerable<(LocalDate? FirstDay, LocalDate? LastDay)> Stretches(LocalDate? firstDay, LocalDate? lastDay, IEnumerable<LocalDate> changes)
    {
        var first = firstDay;
        foreach (var day in changes.Where(day => !(day <= firstDay) && !(day > lastDay)).Distinct().Order())
        {
            yield return (first, day.PlusDays(-1));
            first = day;
        }

        yield return (first, lastDay);
    }

    /// <summary>A group on days on which its parameters do not change.</summary>
    /// <param name="Group">With those days, not filled in.</param>
    /// <param name="Stated">Filled in; null when a parameter has no value.</param>
    /// <param name="Missing">The parameters without one.</param>
    /// <param name="Mark">The weakest mark among the values.</param>
    private sealed record Part(SeatGroup Group, SeatGroup? Stated, IReadOnlyList<string> Missing, SourceMark Mark)
    {
        public IEnumerable<LocalDate> ChangeDays => new[] { Group.FirstDay, Group.LastDay?.PlusDays(1) }.OfType<LocalDate>();
    }
}
