using Appointments.Graph;

namespace Appointments.Tests.Graph;

public sealed class GlobalIdTests
{
    [Fact]
    public void What_is_given_out_is_read_back()
    {
        var read = GlobalId.Read(GlobalId.Of("Forum", 12));
        Assert.Equal(new GlobalId("Forum", "12"), read);
        Assert.Equal(12, read!.Value.Number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Forum:12")]
    [InlineData("æøå")]
    [InlineData("Rm9ydW0")]
    [InlineData("Rm9ydW06")]
    public void What_was_not_given_out_is_nothing(string text) => Assert.Null(GlobalId.Read(text));

    [Fact]
    public void A_key_that_is_no_number_has_none() => Assert.Null(new GlobalId("Kkr", "kkr-nordjylland").Number);
}
