using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// The deputies of a seat follow each other in their order. Opinions of the ministry on stedfortrædere: the order is kept when one is passed over, and one who moves away
/// leaves the order and returns to the old place. So on a day no two deputies of a seat have the same place, nobody is there twice, and who returns within the
/// function period has the place that was theirs. A place that nobody has is in order when somebody left it within the period, for it waits for them;
/// else somebody is not recorded there, and it is Undetermined. A deputy has no place to be wrong where there is only one order, so an open seat leaves nothing unknown;
/// the finding names who is next to stand in for it: the first in order who has no seat in the forum. Whether somebody was passed over at a meeting stands in no fact of the register and is not judged.
/// The shortfall: the deputies beyond the first of each place, the places beyond the first of each person, and those who came back to another place.
/// </summary>
internal sealed class DeputyOrder : CompositionRule
{
    public const string RuleName = "deputy-order";

    public override string Name => RuleName;

    public override LocalizedText Title => new("Stedfortrædernes rækkefølge", "Order of deputies");

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var orders = facts.Seats
            .Select(seat => OrderOf(seat, [.. facts.Deputies.Where(deputy => deputy.SeatId == seat.Seat.Id)], facts.Law, day))
            .Where(order => order.Present.Count > 0)
            .ToList();
        if (orders.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Der er ikke registreret stedfortrædere på dagen.", "No deputies are recorded on the day."));

        var answer = orders.Exists(order => order.Faults > 0) ? Answer.Violated : orders.Exists(order => order.Gaps.Count > 0) ? Answer.Undetermined : Answer.Satisfied;
        var concerned = answer switch
        {
            Answer.Violated => orders.FindAll(order => order.Faults > 0),
            Answer.Undetermined => orders.FindAll(order => order.Gaps.Count > 0),
            _ => orders,
        };
        return new Ruling(answer, Message(concerned, answer).Then(NextInLine(orders, facts)))
        {
            Shortfall = answer == Answer.Violated ? concerned.Sum(order => order.Faults) : 0,
            SeatIds = [.. concerned.Select(order => order.Seat.Seat.Id)],
            PersonIds = [.. concerned.SelectMany(order => order.Present).Select(deputy => deputy.PersonId).OfType<long>().Distinct()],
        };
    }

    /// <summary>The deputies of a seat on the day, what is wrong with their places, and the places that nobody is recorded to have had.</summary>
    private sealed record Order(SeatState Seat, IReadOnlyList<Deputy> Present, int Faults, IReadOnlyList<int> Gaps);

    private static Order OrderOf(SeatState seat, IReadOnlyList<Deputy> deputies, LawDocument law, LocalDate day)
    {
        var present = deputies.Where(deputy => deputy.Span.Covers(day)).OrderBy(deputy => deputy.Order).ToList();
        var period = law.Periods.FirstOrDefault(it => it.Span.Covers(day))?.Span;
        var gone = deputies.Where(deputy => deputy.Span.LastDay < day && period?.Overlaps(deputy.Span) != false).ToList();
        var doubled = present.Count - present.DistinctBy(deputy => deputy.Order).Count();
        var persons = present.Where(deputy => deputy.PersonId is not null).ToList();
        var twice = persons.Count - persons.DistinctBy(deputy => deputy.PersonId).Count();
        var moved = persons.Count(deputy => gone.Exists(it => it.PersonId == deputy.PersonId) && gone.TrueForAll(it => it.PersonId != deputy.PersonId || it.Order != deputy.Order));
        var taken = present.Concat(gone).Select(deputy => deputy.Order).ToHashSet();
        var last = present.Select(deputy => deputy.Order).DefaultIfEmpty().Max();
        return new Order(seat, present, doubled + twice + moved, [.. Enumerable.Range(1, last).Where(place => !taken.Contains(place))]);
    }

    private static LocalizedText Message(List<Order> orders, Answer answer)
    {
        var demanded = new LocalizedText(
            "Stedfortræderne for en plads har hver sit nummer i rækkefølgen, og den, der kommer tilbage, får sit gamle nummer.",
            "The deputies of a seat have each a place of their own in the order, and who comes back has the old place.");
        var labels = new LocalizedText(Phrase.List([.. orders.Select(order => order.Seat.Seat.Label.Da)], "og"), Phrase.List([.. orders.Select(order => order.Seat.Seat.Label.En)], "and"));
        return demanded.Then(answer switch
        {
            Answer.Satisfied => new LocalizedText("Rækkefølgen er overholdt.", "The order is kept."),
            Answer.Violated => new LocalizedText($"Rækkefølgen er ikke holdt for: {labels.Da}.", $"The order is not kept for: {labels.En}."),
            _ => new LocalizedText($"Et nummer i rækkefølgen mangler for: {labels.Da}.", $"A place in the order is missing for: {labels.En}."),
        });
    }

    private static LocalizedText? NextInLine(List<Order> orders, CompositionFacts facts)
    {
        var seated = facts.Seats.Select(seat => seat.HeldBy).OfType<long>().ToHashSet();
        var next = orders
            .Where(order => order.Seat.IsOpen())
            .Select(order => (order.Seat, Person: order.Present.Select(deputy => deputy.PersonId).FirstOrDefault(person => person is { } id && !seated.Contains(id))))
            .Where(pair => pair.Person is not null)
            .Select(pair => new LocalizedText($"{facts.NameOf(pair.Person!.Value)} ({pair.Seat.Seat.Label.Da})", $"{facts.NameOf(pair.Person!.Value)} ({pair.Seat.Seat.Label.En})"))
            .ToList();
        return next.Count == 0 ? null : new LocalizedText(
            $"Først i rækken til en åben plads: {Phrase.List(next.ConvertAll(it => it.Da), "og")}.",
            $"First in line for an open seat: {Phrase.List(next.ConvertAll(it => it.En), "and")}.");
    }
}
