using Appointments.Data.Verification;
using NodaTime;

namespace Appointments.Tests.Data;

public sealed class CheckpointFileTests
{
    private static readonly string Hash = new('a', 64);

    [Fact]
    public void What_was_written_is_read_again()
    {
        var text = CheckpointFile.Write(new Checkpoint(7, Hash), Instant.FromUtc(2026, 1, 23, 9, 0));

        Assert.Contains("\"at\": \"2026-01-23T09:00:00Z\"", text);
        Assert.Equal((new Checkpoint(7, Hash), null), CheckpointFile.Read(text));
    }

    [Theory]
    [InlineData("", "it is not JSON")]
    [InlineData("Dear reader", "it is not JSON")]
    [InlineData("[]", "it is not an object")]
    [InlineData("{}", "\"number\" is not the number of an entry")]
    [InlineData("""{"number":"7"}""", "\"number\" is not the number of an entry")]
    [InlineData("""{"number":-1}""", "\"number\" is not the number of an entry")]
    [InlineData("""{"number":1.5}""", "\"number\" is not the number of an entry")]
    [InlineData("""{"number":7}""", "\"hash\" is not 64 small hexadecimal digits")]
    [InlineData("""{"number":7,"hash":"AB"}""", "\"hash\" is not 64 small hexadecimal digits")]
    [InlineData("""{"number":7,"hash":7}""", "\"hash\" is not 64 small hexadecimal digits")]
    public void What_is_no_checkpoint_is_told(string text, string fault) => Assert.Equal((null, fault), CheckpointFile.Read(text));
}
