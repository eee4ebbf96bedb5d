using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// Nobody sits on both sides: on this board, and in a forum that owns it (parameter <c>owners</c>: their slugs). No act forbids it; it is a convention, and a note that names
/// the persons, so that they and the board can think of who is partial when. An open seat on either side, and an owner that the register does not know,
/// could turn out so. Always an aim: it never stops anything. The shortfall: the persons on both sides.
/// </summary>
internal sealed class BothSides : CompositionRule
{
    public const string RuleName = "both-sides";

    /// <summary>The parameter that names the owners.</summary>
    public const string Owners = "owners";

    public override string Name => RuleName;

    public override LocalizedText Title => new("Samme person på begge sider", "One person on both sides");

    public override bool OnlyAim => true;

    public override IReadOnlyList<RuleParameter> Parameters => [RuleParameter.Slugs(Owners, new LocalizedText("foraenes navne i adressen", "slugs of fora")).OnlyInLaw];

    public override IReadOnlyList<string> Required => [Owners];

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        if (facts.Seats.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Forummet har ingen pladser på dagen.", "The forum has no seats on the day."));
        var slugs = demand.Words(Owners);
        var owners = facts.Owners.Where(owner => slugs.Contains(owner.Slug, StringComparer.Ordinal)).ToList();
        var both = facts.Seats.Where(seat => seat.HeldBy is { } person && owners.Exists(owner => owner.Holders.Contains(person))).ToList();
        var unknown = facts.Seats.Any(seat => seat.IsOpen()) || owners.Count < slugs.Count || owners.Exists(owner => owner.OpenSeats > 0);
        var answer = both.Count > 0 ? Answer.Violated : unknown ? Answer.Undetermined : Answer.Satisfied;
        return new Ruling(answer, Message(both, owners, answer, facts))
        {
            Shortfall = both.DistinctBy(seat => seat.HeldBy).Count(),
            SeatIds = [.. both.Select(seat => seat.Seat.Id)],
            PersonIds = [.. both.Select(seat => seat.HeldBy!.Value).Distinct()],
        };
    }

    private static LocalizedText Message(List<SeatState> both, List<OwnerForum> owners, Answer answer, CompositionFacts facts)
    {
        if (answer == Answer.Satisfied)
            return new LocalizedText("Ingen sidder samtidig hos en ejer.", "Nobody sits with an owner at the same time.");
        if (answer == Answer.Undetermined)
            return new LocalizedText(
                "Ingen vides at sidde samtidig hos en ejer, men ikke alle pladser på begge sider er kendt.",
                "Nobody is known to sit with an owner at the same time, but not all seats on both sides are known.");
        var names = both.DistinctBy(seat => seat.HeldBy).Select(seat =>
        {
            var places = Phrase.List([.. owners.Where(owner => owner.Holders.Contains(seat.HeldBy!.Value)).Select(owner => owner.Name)]);
            return new LocalizedText($"{facts.NameOf(seat.HeldBy!.Value)} ({places.Da})", $"{facts.NameOf(seat.HeldBy!.Value)} ({places.En})");
        }).ToList();
        return new LocalizedText(
            $"Sidder samtidig hos en ejer: {Phrase.List(names.ConvertAll(it => it.Da), "og")}.",
            $"At the same time with an owner: {Phrase.List(names.ConvertAll(it => it.En), "and")}.");
    }
}
