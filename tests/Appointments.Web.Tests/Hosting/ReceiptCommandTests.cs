using Appointments.Web.CommandLine;

namespace Appointments.Web.Tests.Hosting;

/// <summary>A receipt that <c>check</c> wrote, and what <c>verify-receipt</c> makes of it. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class ReceiptCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-receipt-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_receipt_is_the_same_and_one_that_was_changed_is_not_compared()
    {
        var (receipt, changed) = (Path.Combine(folder, "receipt.json"), Path.Combine(folder, "changed.json"));
        var (code, _) = await RunAsync("check", "nt-bestyrelse", "--as-of", "2022-06-01", "--receipt", receipt);
        Assert.NotEqual(2, code);
        await File.WriteAllTextAsync(changed, (await File.ReadAllTextAsync(receipt)).Replace("2022-06-01", "2022-06-02", StringComparison.Ordinal));

        var same = await RunAsync("verify-receipt", receipt);
        var altered = await RunAsync("verify-receipt", changed, "--language", "en");

        Assert.Equal((0, "SAME: Kontrollen er gentaget, og svaret er det samme til mindste tegn."), same);
        Assert.Equal((2, "ALTERED: Something in the receipt was changed since it was made. Look for the original."), altered);
        Assert.Equal(2, (await RunAsync("check", "nt-bestyrelse", "--as-of", "2022-06-01", "--receipt", receipt)).Code);
        Assert.Equal(2, (await RunAsync("verify-receipt", Path.Combine(folder, "none.json"))).Code);
    }

    private async Task<(int Code, string Said)> RunAsync(params string[] line)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        try
        {
            Console.SetOut(said);
            Console.SetError(TextWriter.Null);
            return (await RegisterCommandLine.RunAsync([.. line, "--database", Path.Combine(folder, "register.db")]), said.ToString().Trim());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}
