using System.Text.Json;
using Appointments.Graph;
using GraphQL.Engine.Types;

namespace Appointments.Tests.Graph;

/// <summary>What <c>Date</c> and <c>DateTime</c> take: a value that the register could not compare is refused here, before it becomes a fault there.</summary>
public sealed class ScalarTests
{
    private static readonly Schema Schema = RegisterEngine.BuildSchema();

    [Theory]
    [InlineData("Date", "0001-01-01")]
    [InlineData("Date", "9999-12-31")]
    [InlineData("DateTime", "0001-01-01T00:00:00Z")]
    [InlineData("DateTime", "0000-12-31T23:00:00-01:00")]
    [InlineData("DateTime", "9999-12-31T23:59:59Z")]
    [InlineData("DateTime", "9999-12-31T23:59:59+01:00")]
    public void The_first_and_the_last_are_taken(string scalar, string text) => Assert.NotNull(Coerce(scalar, text));

    [Theory]
    [InlineData("0000-12-31")]
    [InlineData("-0001-01-01")]
    [InlineData("10000-01-01")]
    [InlineData("2022-02-30")]
    [InlineData("2022-4-1")]
    public void A_day_outside_the_years_or_the_calendar_is_refused(string text) => Assert.Equal(
        $"Date cannot represent \"{text}\": write a day of the calendar as \"YYYY-MM-DD\", \"2022-04-01\" for example. (Skriv en dag i kalenderen som ÅÅÅÅ-MM-DD.)",
        Assert.Throws<CoercionException>(() => Coerce("Date", text)).Message);

    [Theory]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2022-04-01T12:00:00")]
    public void A_moment_outside_the_years_or_without_offset_is_refused(string text) => Assert.Equal(
        $"DateTime cannot represent \"{text}\": write a moment with its offset, \"2026-11-22T12:00:00Z\" for example. (Skriv et tidspunkt med tidszone.)",
        Assert.Throws<CoercionException>(() => Coerce("DateTime", text)).Message);

    private static object Coerce(string scalar, string text) =>
        ((ScalarType)Schema.FindType(scalar)!).Coercion.CoerceInputValue(JsonSerializer.SerializeToElement(text));
}
