using System.CommandLine;
using Appointments.Data;
using Appointments.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>migrate</c>: brings the tables of the register up to date. A SQLite file gets there by every start; on SQL Server it takes a login that may make tables.</summary>
internal static class MigrateCommand
{
    public static Command Build(Option<string> database)
    {
        var migrate = new Command("migrate", "Brings the tables of the register up to date, on the SQL Server that APPOINTMENTS_SQLSERVER names or in the file.");
        migrate.SetAction(async (parsed, cancel) =>
        {
            var file = parsed.GetValue(database)!;
            RegisterDatabase? register = null;
            if (!await RegisterFile.UseAsync(file, async () => await (register = RegisterPlace.Of(file)).MigrateAsync(cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            Console.WriteLine($"The tables of {register!.FilePath} are up to date. (Tabellerne er ført ajour.)");
            return 0;
        });
        return migrate;
    }
}
