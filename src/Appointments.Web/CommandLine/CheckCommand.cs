using System.CommandLine;
using System.Globalization;
using Appointments.Web.Hosting;
using Appointments.Web.Operations;
using Appointments.Web.Pages;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.CommandLine;

/// <summary><c>check SLUG --as-of DAY</c>: whether a board as a whole is lawful, in words. Exit code 1 when a demand that binds is violated, 2 when the question cannot be answered.</summary>
internal static class CheckCommand
{
    public static Command Build(Option<string> database, Option<bool> empty)
    {
        var slug = new Argument<string>("SLUG") { Description = "The forum, erhvervshus-nordjylland for example." };
        var asOf = new Option<string?>("--as-of") { Description = "The day, YYYY-MM-DD; today when left out.", HelpName = "DAY" };
        var language = new Option<string>("--language") { Description = "da or en.", HelpName = "LANGUAGE", DefaultValueFactory = _ => "da" };
        language.AcceptOnlyFromAmong("da", "en");
        var receipt = new Option<string?>("--receipt") { Description = "Also writes a receipt into this new file, with which verify-receipt makes the same check again.", HelpName = "FILE" };
        receipt.Validators.Add(NewFile.Validate);
        var check = new Command("check", "Checks whether a board as a whole is lawful on a day, rule by rule, each with its paragraph.") { slug, asOf, language, receipt };
        check.SetAction(async (parsed, cancel) =>
        {
            var settings = new HostSettings(HostSettings.DefaultUrl, parsed.GetValue(database)!, !parsed.GetValue(empty));
            await using var app = RegisterHost.Build(settings);
            if (!await RegisterFile.UseAsync(settings.Database, () => RegisterHost.OpenRegisterAsync(app.Services, cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            await using var services = app.Services.CreateAsyncScope();
            var operations = services.ServiceProvider.GetRequiredService<OperationRunner>();
            var code = await CheckAsync(operations, parsed.GetValue(slug)!, parsed.GetValue(asOf), parsed.GetValue(language)!, Console.Out, Console.Error, cancel);
            return code != RegisterFile.NoAnswer && parsed.GetValue(receipt) is { } file && !await WriteReceiptAsync(operations, parsed.GetValue(slug)!, parsed.GetValue(asOf), file, cancel)
                ? RegisterFile.NoAnswer
                : code;
        });
        return check;
    }

    private static async Task<int> CheckAsync(OperationRunner operations, string slug, string? asOf, string language, TextWriter output, TextWriter errors, CancellationToken cancel)
    {
        if (asOf is not null && DayWords.Read(asOf) is null)
        {
            await errors.WriteLineAsync($"--as-of takes a day of the calendar as YYYY-MM-DD, not \"{asOf}\". (Skriv en dag i kalenderen som ÅÅÅÅ-MM-DD.)");
            return RegisterFile.NoAnswer;
        }

        var answer = await operations.AskAsync<CheckData>("composition", new { slug, asOf, language = language.ToUpperInvariant() }, cancel);
        if (answer.Data?.Forum is not { } forum)
        {
            await errors.WriteLineAsync(answer.Errors[0].Message);
            return RegisterFile.NoAnswer;
        }

        await output.WriteLineAsync(Written(forum, language));
        return forum.Composition.Verdict == "VIOLATED" ? 1 : 0;
    }

    private static async Task<bool> WriteReceiptAsync(OperationRunner operations, string slug, string? asOf, string file, CancellationToken cancel)
    {
        var answer = await operations.AskAsync<ReceiptData>("receipt", new { slug, asOf }, cancel);
        return answer.Data?.Forum?.Composition.Receipt is { } receipt && await NewFile.WriteAsync(file, receipt.Text);
    }

    private static string Written(CheckForum forum, string language)
    {
        var lines = new List<string> { $"{forum.Name}: {forum.Composition.Verdict}", "" };
        foreach (var finding in forum.Composition.Findings)
        {
            lines.Add($"{finding.Answer,-15} {finding.Rule} ({finding.Force}, {finding.Strength})");
            lines.Add($"    {finding.Message}");
            if (finding.Sum is not null)
            {
                lines.Add($"    {finding.Sum}");
            }

            if (finding.Citation is { } citation)
            {
                lines.Add($"    {citation.Act}{(citation.Paragraph is null ? "" : $", {citation.Paragraph}")}{(citation.Mark is null ? "" : $" [{citation.Mark}]")}");
            }

            lines.AddRange(new[] { finding.Before, finding.After }.OfType<CheckComparison>().Select(other => $"    {other.Difference}"));
        }

        if (forum.Composition.NotComputed.Count > 0)
        {
            lines.Add("");
            lines.Add(language == "da" ? "Ikke regnet ud:" : "Not computed:");
            lines.AddRange(forum.Composition.NotComputed.Select(sentence => $"  - {sentence.Sentence}{(sentence.Tick is { } tick ? $" [{tick.Verdict}, {tick.Author}: {tick.Why}]" : "")}"));
        }

        return string.Join(Environment.NewLine, lines);
    }

    private sealed record CheckData(CheckForum? Forum);

    private sealed record CheckForum(string Name, CheckComposition Composition);

    private sealed record CheckComposition(string Verdict, IReadOnlyList<CheckSentence> NotComputed, IReadOnlyList<CheckFinding> Findings);

    private sealed record CheckFinding(string Rule, string Force, string Strength, string Answer, string Message, string? Sum, CheckCitation? Citation, CheckComparison? Before, CheckComparison? After);

    private sealed record CheckComparison(string Difference);

    private sealed record CheckSentence(string Sentence, CheckTick? Tick);

    private sealed record CheckTick(string Verdict, string Why, string Author);

    private sealed record ReceiptData(ReceiptForum? Forum);

    private sealed record ReceiptForum(ReceiptComposition Composition);

    private sealed record ReceiptComposition(ReceiptText? Receipt);

    private sealed record ReceiptText(string Text);

    private sealed record CheckCitation(string Act, string? Paragraph, string? Mark);
}
