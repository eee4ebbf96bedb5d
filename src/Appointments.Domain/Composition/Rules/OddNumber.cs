using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// The number of voting members is odd. Lov om trafikselskaber § 2. Seats are counted, so open ones leave nothing unknown; where the plan states only
/// some of the seats the number is not known. The shortfall: 1, the seat too few or too many.
/// </summary>
internal sealed class OddNumber : CompositionRule
{
    public override string Name => "odd-number";

    public override LocalizedText Title => new("Ulige antal", "Odd number");

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var size = BoardSize.Of(facts, day);
        if (size.IsNone)
            return new Ruling(Answer.NotApplicable, BoardSize.None);
        var answer = !size.IsWhole ? Answer.Undetermined : int.IsOddInteger(size.Seats) ? Answer.Satisfied : Answer.Violated;
        var demanded = new LocalizedText("Antallet af stemmeberettigede medlemmer skal være ulige.", "The number of voting members is to be odd.");
        return new Ruling(answer, demanded.Then(size.Counted), Sum(size, answer)) { Shortfall = answer == Answer.Violated ? 1 : 0 };
    }

    private static string? Sum(BoardSize size, Answer answer) => answer switch
    {
        Answer.Undetermined => null,
        Answer.Satisfied => $"{Phrase.Digits(size.Seats)} = 2 × {Phrase.Digits(size.Seats / 2)} + 1",
        _ => $"{Phrase.Digits(size.Seats)} = 2 × {Phrase.Digits(size.Seats / 2)}",
    };
}
