using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;

namespace Appointments.Tests.Composition;

/// <summary>What a forum has agreed for itself: which settings there are, what they make of a demand, and what is cited.</summary>
public class ForumSettingTests
{
    private static readonly Source Agreed = new("Referat, Testudvalget", new(2022, 3, 25), "3.1", SourceMark.Printed, "Enstemmigt.");

    [Fact]
    public void The_settings_there_are_and_who_reads_them() =>
        Assert.Equal(
            [
                "dispensationMaximum size-limit: a whole number from 1 to 999",
                "genderDemand gender-balance: MUST or AIM",
                "genderThreshold gender-balance: nearest or floor",
                "partyDemand party-proportion: MUST or AIM",
                "partyTolerance party-proportion: a whole number from 0 to 999",
                "partyTable party-proportion: the id of a recorded vote table",
                "maxPerMunicipality geographic-spread: a whole number from 1 to 999",
                "minMunicipalities geographic-spread: a whole number from 1 to 999",
            ],
            CompositionRules.Settings.Select(setting => $"{setting.Name} {setting.Rule}: {setting.Values.En}"));

    [Theory]
    [InlineData("maxPerMunicipality", "1", true)]
    [InlineData("maxPerMunicipality", "0", false)]
    [InlineData("maxPerMunicipality", "1000", false)]
    [InlineData("maxPerMunicipality", "two", false)]
    [InlineData("maxPerMunicipality", "-1", false)]
    [InlineData("partyTolerance", "0", true)]
    [InlineData("partyTolerance", "2147483647", false)]
    [InlineData("genderDemand", "MUST", true)]
    [InlineData("genderDemand", "must", false)]
    [InlineData("genderThreshold", "floor", true)]
    [InlineData("genderThreshold", "ceiling", false)]
    [InlineData("partyTable", "17", true)]
    [InlineData("partyTable", "folketing", false)]
    [InlineData("plan", "partial", false)] // a law file's word
    [InlineData("colour", "red", false)]
    public void A_setting_is_accepted_by_name_and_value(string name, string value, bool accepted) =>
        Assert.Equal(accepted, CompositionRules.Accepts(name, value));

    [Fact]
    public void A_law_file_says_by_its_strength_what_a_setting_says_by_its_value() =>
        Assert.False(CompositionRules.Accepts("gender-balance", "genderDemand", "MUST"));

    [Fact]
    public void A_must_of_the_forum_is_judged_as_its_agreement_and_cites_the_paper()
    {
        var finding = Aimed().Setting("genderDemand", "MUST", Agreed).Find("gender-balance");

        Assert.Equal((Force.Agreement, Strength.Must, Application.Direct, true), (finding.Force, finding.Strength, finding.Application, finding.Confirmed));
        Assert.Equal(
            new Citation(
                "genderDemand",
                new("Referat, Testudvalget, 25. marts 2022", "Referat, Testudvalget, 25 March 2022"),
                "3.1",
                null,
                null,
                new(2022, 1, 1),
                null,
                true,
                SourceMark.Printed,
                new("Enstemmigt.", "Enstemmigt.")),
            finding.Citation);
    }

    [Fact]
    public void A_must_of_the_forum_that_is_broken_makes_the_verdict()
    {
        Assert.NotEqual(Answer.Violated, Aimed().Check().Verdict);
        Assert.Equal(Answer.Violated, Aimed().Setting("genderDemand", "MUST").Check().Verdict);
    }

    [Fact]
    public void What_the_law_binds_stays_the_laws()
    {
        var law = new Citation("lov", new("Lov", "Act"), "§ 1", null, null, null, null, true, SourceMark.Law, null);
        foreach (var value in new[] { "MUST", "AIM" })
        {
            var finding = new Board().Cite(law).Demand("gender-balance", citation: "lov", parameters: ("genderThreshold", "nearest")).Setting("genderDemand", value).Held(8, Gender.M).Find("gender-balance");

            Assert.True(finding.Binds);
            Assert.Equal("§ 1", finding.Citation!.Paragraph);
        }
    }

    [Theory]
    [InlineData(Strength.Aim, false, Strength.Aim, true, Force.Agreement)] // doubt is gone: the forum itself has the aim
    [InlineData(Strength.Must, false, Strength.Must, false, Force.Law)] // a doubtful must is not settled by an aim
    [InlineData(Strength.Aim, true, Strength.Aim, true, Force.Law)] // nothing added
    public void An_aim_of_the_forum_adds_to_a_doubtful_aim_and_to_nothing_else(Strength law, bool confirmed, Strength strength, bool sure, Force force)
    {
        var finding = new Board().Demand("gender-balance", Force.Law, law, confirmed: confirmed, parameters: ("genderThreshold", "nearest"))
            .Setting("genderDemand", "AIM").Held(8, Gender.M).Find("gender-balance");

        Assert.Equal((strength, sure, force), (finding.Strength, finding.Confirmed, finding.Force));
    }

    [Fact]
    public void An_aim_of_the_forum_is_judged_where_the_law_file_says_nothing()
    {
        var finding = new Board().Setting("genderDemand", "AIM").Held(8, Gender.M).NotStated(3).Find("gender-balance");

        Assert.Equal((Answer.Violated, Strength.Aim, true, false), (finding.Answer, finding.Strength, finding.Confirmed, finding.Binds));
    }

    [Fact]
    public void A_setting_that_only_refines_makes_no_demand()
    {
        var board = new Board().Setting("genderThreshold", "floor").Setting("partyTolerance", "1").Held(8, Gender.M);

        Assert.DoesNotContain(board.Check().Findings, finding => finding.Rule is "gender-balance" or "party-proportion");
    }

    private static Board Aimed() =>
        new Board().Demand("gender-balance", Force.Agreement, Strength.Aim, parameters: ("genderThreshold", "nearest")).Held(8, Gender.M).NotStated(3);
}
