using NodaTime;
using NodaTime.Text;

namespace Appointments.Tests.Import;

/// <summary>Regions are dated facts: five until the end of 2026, four after; the five KKRs stay as they are.</summary>
public sealed class RegionTests(StartedRegister started) : IClassFixture<StartedRegister>
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Theory]
    [InlineData("0101", "2026-12-31", "Region Hovedstaden", "1084")]
    [InlineData("0101", "2027-01-01", "Region Østdanmark", null)]
    [InlineData("0265", "2026-12-31", "Region Sjælland", "1085")]
    [InlineData("0265", "2027-01-01", "Region Østdanmark", null)]
    [InlineData("0851", "2026-12-31", "Region Nordjylland", "1081")]
    [InlineData("0851", "2027-01-01", "Region Nordjylland", "1081")]
    public async Task AMunicipalityLiesInTheRegionOfTheDayAndACodeThatNoSourceGivesIsNotShown(string municipality, string day, string region, string? code)
    {
        var session = started.Register.Registry.OpenSession();
        var view = session.AsOf(LocalDatePattern.Iso.Parse(day).Value, (await session.CurrentStateAsync(Go)).Number);
        var key = (await view.MunicipalitiesAsync([municipality], Go))[0]!.RegionCode;

        var found = (await view.RegionsAsync([key], Go))[0]!;

        Assert.Equal((region, code), (found.Name, found.Code));
    }

    [Theory]
    [InlineData("2026-12-31")]
    [InlineData("2027-01-01")]
    public async Task TheAreasOfTheKKRsDoNotFollowTheRegions(string day)
    {
        var session = started.Register.Registry.OpenSession();
        var view = session.AsOf(LocalDatePattern.Iso.Parse(day).Value, (await session.CurrentStateAsync(Go)).Number);

        var areas = await view.AreasAsync(["kkr-hovedstaden", "kkr-sjaelland", "kkr-nordjylland"], Go);

        Assert.Equal([29, 17, 11], new[] { "kkr-hovedstaden", "kkr-sjaelland", "kkr-nordjylland" }.Select(kkr => areas[kkr].Count()));
    }
}
