using System.CommandLine;
using System.Globalization;
using Appointments.Data;
using Appointments.Data.Verification;
using Appointments.Web.Hosting;

namespace Appointments.Web.CommandLine;

/// <summary><c>rebuild --output NEW.db</c>: a register built anew from the journal. Exit code 1 when the journal is not whole, or the new register is not; 2 when nothing could be read or written.</summary>
internal static class RebuildCommand
{
    public static System.CommandLine.Command Build(Option<string> database)
    {
        var output = new Option<string>("--output") { Description = "The file to make.", HelpName = "NEW.db", Required = true };
        output.Validators.Add(NewFile.Validate);
        var rebuild = new System.CommandLine.Command("rebuild", "Builds all tables anew from the journal and the sealed values, into a new file; the register itself is only read.") { output };
        rebuild.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(database)!, parsed.GetValue(output)!, cancel));
        return rebuild;
    }

    private static async Task<int> RunAsync(string file, string output, CancellationToken cancel)
    {
        RebuildReport? report = null;
        if (!await RegisterFile.ExistsAsync(file)
            || !await NewFile.CanBeMadeAsync(output)
            || !await RegisterFile.UseAsync(file, async () => report = await new RegisterRebuilder(RegisterPlace.Of(file)).RebuildAsync(output, cancel)))
        {
            return RegisterFile.NoAnswer;
        }

        if (report!.Findings.Count > 0)
        {
            string[] lines =
            [
                .. report.Findings.Select(finding => finding.ToString()),
                "The journal itself was changed, so nothing can be built from it. Take the register from a backup. (Journalen er ændret; hent registret fra en sikkerhedskopi.)",
            ];
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, lines));
            return 1;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFullPath(output)} has {report.Entries} journal entries, {report.Facts} facts built from them and {report.SealedValues} sealed values. (Registret er bygget op igen.)"));

        // The file itself, also where the register is on a server.
        var verified = await new RegisterVerifier(new RegisterDatabase(output)).VerifyAsync(exported: null, cancel);
        Console.WriteLine(VerifyCommand.Written(verified));
        return verified.IsWhole ? 0 : 1;
    }
}
