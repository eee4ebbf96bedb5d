using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Law;
using NodaTime;

namespace Appointments.Tests.Composition;

/// <summary>Eligibility by the built-in law of the dialogue forum: an invented person, of whom no municipality is recorded, in the seat of KKR Nordjylland.</summary>
public class DialogforumTests
{
    private const long Somebody = 1;
    private static readonly LawDocument Law = LawLibrary.Load().Single(law => law.Kind == "dialogforum-om-retssikkerhed");
    private static readonly string[] Nordjylland = ["0773", "0787", "0810", "0813", "0820", "0825", "0840", "0846", "0849", "0851", "0860"];

    [Fact]
    public void From_2026_who_is_on_none_of_the_complete_lists_is_stopped_by_the_printed_paragraph()
    {
        var finding = Check(new(2026, 2, 1), Nordjylland);

        Assert.Equal((Answer.Violated, 1, true), (finding.Answer, finding.Shortfall, finding.Binds));
        Assert.Equal([Somebody], finding.PersonIds);
        Assert.Equal(("KKR's forretningsorden 2026-2030", "§ 4, stk. 4", true), (finding.Citation!.Act.Da, finding.Citation.Paragraph, finding.Citation.Confirmed));
        Assert.Equal(
            "På de politiske pladser, som KKR udpeger til, skal der sidde medlemmer af kommunalbestyrelserne i området. Det vides om 0 af 1 plads. Prøve Prøvesen står ikke på de fuldt registrerede lister over kommunalbestyrelsernes medlemmer i området.",
            finding.Message.Da);
    }

    [Fact]
    public void In_2025_the_same_only_warns_because_the_text_of_that_day_is_inferred()
    {
        var finding = Check(new(2025, 10, 24), Nordjylland);

        Assert.Equal((Answer.Violated, false), (finding.Answer, finding.Binds));
        Assert.Equal(("KKR's forretningsorden 2022-2026", false), (finding.Citation!.Act.Da, finding.Citation.Confirmed));
        Assert.Contains("Grundlaget er ikke bekræftet, så kravet kan kun advare.", finding.Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void One_list_that_is_not_complete_leaves_it_open_and_says_what_to_record()
    {
        var finding = Check(new(2026, 2, 1), Nordjylland[1..]);

        Assert.Equal((Answer.Undetermined, 0), (finding.Answer, finding.Shortfall));
        Assert.Equal([Somebody], finding.PersonIds);
        Assert.EndsWith(
            "Record the person's seat in a municipal council, or load the complete lists of the members of the area's councils.",
            finding.Message.En,
            StringComparison.Ordinal);
    }

    private static Finding Check(LocalDate day, IEnumerable<string> completeCouncils)
    {
        var seat = SeatPlan.Expand(Law, 1, _ => 1).Single(seat => seat.Span.Covers(day));
        var facts = new Board().Facts() with
        {
            Forum = new Forum(1, "dialogforum-om-retssikkerhed", "Dialogforum om retssikkerhed", Law.Kind, ForumField.SocialAffairs, null),
            Law = Law,
            Seats = [new SeatState(seat, Occupancy.Held, null, Somebody, null)],
            Persons = new Dictionary<long, Person> { [Somebody] = new(Somebody, "proeve-proevesen", "Prøve Prøvesen", []) },
            Area = Nordjylland.ToDictionary(code => code, StringComparer.Ordinal),
            CompleteCouncils = completeCouncils.ToHashSet(StringComparer.Ordinal),
        };
        return CompositionCheck.Check(facts, day).Findings.Single(finding => finding.Rule == "eligibility");
    }
}
