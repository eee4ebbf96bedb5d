using System.CommandLine;
using System.Globalization;
using Appointments.Data;
using Appointments.Data.Verification;

namespace Appointments.Web.CommandLine;

/// <summary><c>verify</c>: proves the journal whole and the tables equal to its replay. Exit code 1 when anything was changed, 2 when there is nothing to verify.</summary>
internal static class VerifyCommand
{
    public static System.CommandLine.Command Build(Option<string> database)
    {
        var verify = new System.CommandLine.Command("verify", "Proves that nothing in the register was changed: hashes of the journal, and tables equal to its replay.");
        verify.SetAction(async (parsed, cancel) =>
        {
            var file = parsed.GetValue(database)!;
            if (!File.Exists(file))
            {
                await Console.Error.WriteLineAsync($"There is no register at {Path.GetFullPath(file)}: name its file with --database. (Der er intet register dér.)");
                return RegisterFile.NoAnswer;
            }

            VerifyReport? report = null;
            if (!await RegisterFile.UseAsync(file, async () => report = await new RegisterVerifier(new RegisterDatabase(file)).VerifyAsync(exported: null, cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            Console.WriteLine(Written(report!));
            return report!.IsWhole ? 0 : 1;
        });
        return verify;
    }

    private static string Written(VerifyReport report)
    {
        string[] lines =
        [
            string.Create(CultureInfo.InvariantCulture, $"{report.Entries} journal entries and {report.Facts} facts compared; head {report.Head.Number} {report.Head.Hash}"),
            .. report.Findings.Select(finding => finding.ToString()),
            .. report.Limit is { } limit ? [limit] : Array.Empty<string>(),
            report.IsWhole ? "Nothing was changed. (Intet er ændret.)" : string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Count} places were changed. (Registret er ændret.)"),
        ];
        return string.Join(Environment.NewLine, lines);
    }
}
