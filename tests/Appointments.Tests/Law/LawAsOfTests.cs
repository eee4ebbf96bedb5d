using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Tests.Import;
using NodaTime;
using YamlDotNet.RepresentationModel;

namespace Appointments.Tests.Law;

/// <summary>
/// The law of every forum of the sample as of the day before, on and after each day on which anything in its file changes: the register has as many
/// seats, and judges as many demands, as the words of the file say.
/// </summary>
public sealed class LawAsOfTests(StartedRegister started) : IClassFixture<StartedRegister>
{
    private static readonly CancellationToken Go = CancellationToken.None;
    private static readonly IReadOnlyDictionary<string, YamlMappingNode> Fora =
        ((YamlSequenceNode)LawText.Load("db/samples/kkr-nordjylland/fora.yaml")["fora"]).Cast<YamlMappingNode>().ToDictionary(forum => forum["slug"].ToString(), StringComparer.Ordinal);

    public static TheoryData<string> Slugs() => [.. Fora.Keys];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Before_on_and_after_each_change_the_register_says_what_the_file_says(string slug)
    {
        var text = new LawText(Fora[slug]["kind"].ToString()) { Forum = Fora[slug] };
        var days = text.ChangeDays().SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Where(day => day >= text.CoveredFrom).Distinct().Order().ToList();
        Assert.Contains(text.CoveredFrom, days);

        foreach (var day in days)
        {
            var (seats, composition) = await AskAsync(slug, day);

            Assert.True(composition is not null, $"{slug} is not judged on {day:R}.");
            Assert.True(text.SeatsOn(day) == seats, $"{slug} has {seats} seats on {day:R}, and {text.SeatsOn(day)} by its file.");
            Assert.Equal(
                text.RulesOn(day),
                composition.Findings.Select(finding => finding.Rule).Where(rule => !CompositionRules.IsOwnOrder(rule)).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task The_day_before_the_first_covered_one_is_not_judged(string slug)
    {
        var text = new LawText(Fora[slug]["kind"].ToString()) { Forum = Fora[slug] };

        Assert.Null((await AskAsync(slug, text.CoveredFrom.PlusDays(-1))).Composition);
    }

    /// <summary>A forum that has ended by the day has no name then and is not found; it is asked by its id.</summary>
    private async Task<(int Seats, CompositionResult? Composition)> AskAsync(string slug, LocalDate day)
    {
        var session = started.Register.Registry.OpenSession();
        var view = session.AsOf(day, (await session.CurrentStateAsync(Go)).Number);
        Forum forum = (await view.FindForaAsync([slug], Go))[0]!;
        return ((await view.SeatsAsync([forum.Id], Go))[forum.Id].Count(), (await view.CompositionAsync([forum], Go))[0]);
    }
}
