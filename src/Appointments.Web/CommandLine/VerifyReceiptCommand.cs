using System.CommandLine;
using Appointments.Web.Hosting;
using Appointments.Web.Operations;

namespace Appointments.Web.CommandLine;

/// <summary><c>verify-receipt FILE</c>: makes the check of a receipt again. Exit code 0 when the answer is the same, 1 when it is not, 2 when nothing could be compared.</summary>
internal static class VerifyReceiptCommand
{
    public static Command Build(Option<string> database)
    {
        var file = new Argument<string>("FILE") { Description = "A receipt that check --receipt wrote." };
        var language = new Option<string>("--language") { Description = "da or en.", HelpName = "LANGUAGE", DefaultValueFactory = _ => "da" };
        language.AcceptOnlyFromAmong("da", "en");
        var verify = new Command("verify-receipt", "Makes the check of a receipt again, as the register stood then, and says whether the answer is the same.") { file, language };
        verify.SetAction(async (parsed, cancel) =>
        {
            var settings = new HostSettings(HostSettings.DefaultUrl, parsed.GetValue(database)!, Sample: false);
            if (await ReadAsync(parsed.GetValue(file)!, cancel) is not { } text || !await RegisterFile.ExistsAsync(settings.Database))
            {
                return RegisterFile.NoAnswer;
            }

            await using var app = RegisterHost.Build(settings);
            if (!await RegisterFile.UseAsync(settings.Database, () => RegisterHost.OpenRegisterAsync(app.Services, cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            await using var services = app.Services.CreateAsyncScope();
            return await VerifyAsync(services.ServiceProvider.GetRequiredService<OperationRunner>(), text, parsed.GetValue(language)!, cancel);
        });
        return verify;
    }

    private static async Task<int> VerifyAsync(OperationRunner operations, string text, string language, CancellationToken cancel)
    {
        var answer = await operations.AskAsync<VerifyData>("verify-receipt", new { receipt = text, language = language.ToUpperInvariant() }, cancel);
        if (answer.Data?.VerifyReceipt is not { } verification)
        {
            await Console.Error.WriteLineAsync(answer.Errors[0].Message);
            return RegisterFile.NoAnswer;
        }

        Console.WriteLine($"{verification.Verdict}: {verification.Message}");
        foreach (var erased in verification.Erased)
        {
            Console.WriteLine($"  {erased.Kind}: {erased.Person?.Name ?? "–"}{(erased.Entry is { } entry ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({entry})") : "")}");
        }

        return verification.Verdict switch
        {
            "SAME" => 0,
            "ERASED_SINCE" or "OTHER_RULES" or "DIFFERENT" => 1,
            _ => RegisterFile.NoAnswer,
        };
    }

    private static async Task<string?> ReadAsync(string file, CancellationToken cancel)
    {
        try
        {
            return await File.ReadAllTextAsync(file, cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await Console.Error.WriteLineAsync($"{file} cannot be read: {fault.Message.TrimEnd('.')}. Name a file that check --receipt wrote. (Filen kan ikke læses.)");
            return null;
        }
    }

    private sealed record VerifyData(VerificationAnswer? VerifyReceipt);

    private sealed record VerificationAnswer(string Verdict, string Message, IReadOnlyList<ErasedAnswer> Erased);

    private sealed record ErasedAnswer(string Kind, int? Entry, PersonAnswer? Person);

    private sealed record PersonAnswer(string Name);
}
