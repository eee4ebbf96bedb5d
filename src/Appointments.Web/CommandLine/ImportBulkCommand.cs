using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Appointments.Data.Import.Bulk;
using Appointments.Law;
using Appointments.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>import-bulk DIR --database FILE</c>: a bulk interchange set into an empty register. Exit code 1 when the set has a fault, 2 when the file cannot be made.</summary>
internal static class ImportBulkCommand
{
    public static Command Build(Option<string> database)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder with regions.csv, municipalities.csv, parties.csv, persons.csv, party_memberships.csv, fora.csv, seats.csv, seat_rules.csv, meetings.csv, decisions.csv and appointments.csv." };
        folder.AcceptExistingOnly();
        var import = new Command("import-bulk", "Fills an empty register from a bulk interchange set, with the record times that the set tells. All of it or nothing.") { folder };
        import.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(folder)!.FullName, parsed.GetValue(database)!, cancel));
        return import;
    }

    private static async Task<int> RunAsync(string folder, string file, CancellationToken cancel)
    {
        if (RegisterPlace.IsServer)
        {
            await Console.Error.WriteLineAsync("import-bulk makes a SQLite file, and the settings name a SQL Server. Leave them out for this command. (Et sæt læses ind i en SQLite-fil.)");
            return RegisterFile.NoAnswer;
        }

        try
        {
            var begun = Stopwatch.GetTimestamp();
            var report = await new BulkImport(folder, LawLibrary.Load(), new ProgressBar()).RunAsync(file, cancel);
            Tell(report, Stopwatch.GetElapsedTime(begun), file);
            return 0;
        }
        catch (BulkFault fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            await Console.Error.WriteLineAsync("Intet er skrevet. (Nothing was written.)");
            return 1;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return RegisterFile.NoAnswer;
        }
    }

    private static void Tell(BulkReport report, TimeSpan took, string file)
    {
        var invariant = CultureInfo.InvariantCulture;
        foreach (var (table, count) in report.Rows)
            Console.WriteLine(string.Create(invariant, $"{table,-20}{count,12:#,0}"));
        if (report.RulesPassedOver > 0)
            Console.WriteLine(string.Create(invariant, $"Passed over: {report.RulesPassedOver:#,0} rules of seats on party or gender; the register holds such demands on a whole board. (Sprunget over: regler om parti og køn for én plads.)"));
        Console.WriteLine(string.Create(invariant, $"{report.Appointments:#,0} appointments in {report.Entries:#,0} entries, {took.TotalSeconds:0.0} s, {report.Appointments / took.TotalSeconds:#,0} a second: {file}"));
    }
}
