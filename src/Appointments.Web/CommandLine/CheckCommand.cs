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
        var check = new Command("check", "Checks whether a board as a whole is lawful on a day, rule by rule, each with its paragraph.") { slug, asOf, language };
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
            return await CheckAsync(operations, parsed.GetValue(slug)!, parsed.GetValue(asOf), parsed.GetValue(language)!, Console.Out, Console.Error, cancel);
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
        }

        if (forum.Composition.NotComputed.Count > 0)
        {
            lines.Add("");
            lines.Add(language == "da" ? "Ikke regnet ud:" : "Not computed:");
            lines.AddRange(forum.Composition.NotComputed.Select(sentence => $"  - {sentence}"));
        }

        return string.Join(Environment.NewLine, lines);
    }

    private sealed record CheckData(CheckForum? Forum);

    private sealed record CheckForum(string Name, CheckComposition Composition);

    private sealed record CheckComposition(string Verdict, IReadOnlyList<string> NotComputed, IReadOnlyList<CheckFinding> Findings);

    private sealed record CheckFinding(string Rule, string Force, string Strength, string Answer, string Message, string? Sum, CheckCitation? Citation);

    private sealed record CheckCitation(string Act, string? Paragraph, string? Mark);
}
