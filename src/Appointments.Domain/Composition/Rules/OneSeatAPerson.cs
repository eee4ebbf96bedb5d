using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>Nobody holds two seats of the same forum on the same day. The register's own order. The shortfall: the seats beyond each person's first.</summary>
internal sealed class OneSeatAPerson : CompositionRule
{
    public override string Name => "one-seat-a-person";

    public override LocalizedText Title => new("Én plads pr. person", "One seat a person");

    public override Demand OwnDemand => RegisterOrder.Demand(Name);

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var held = facts.Seats.Where(seat => !seat.IsOpen()).ToList();
        if (held.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Registret kender ingen, der sidder i forummet på dagen.", "The register knows of nobody who sits in the forum on the day."));
        var twice = held.GroupBy(seat => seat.HeldBy!.Value).Where(seats => seats.Count() > 1).ToList();
        if (twice.Count == 0)
            return new Ruling(Answer.Satisfied, new LocalizedText("Det har ingen.", "Nobody does.")) { Demanded = Demanded };
        var names = twice.ConvertAll(seats => $"{facts.NameOf(seats.Key)} ({Phrase.Digits(seats.Count())})");
        return new Ruling(Answer.Violated, Found: null)
        {
            Demanded = Demanded,
            Missing = new LocalizedText($"Flere pladser har: {Phrase.List(names, "og")}.", $"Several seats are held by: {Phrase.List(names, "and")}."),
            Shortfall = twice.Sum(seats => seats.Count() - 1),
            SeatIds = [.. twice.SelectMany(seats => seats).Select(seat => seat.Seat.Id)],
            PersonIds = [.. twice.Select(seats => seats.Key)],
        };
    }

    private static LocalizedText Demanded { get; } = new("Ingen må have mere end én plads i forummet.", "Nobody may hold more than one seat of the forum.");
}
