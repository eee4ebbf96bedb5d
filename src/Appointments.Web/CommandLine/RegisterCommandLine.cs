using System.CommandLine;
using Appointments.Web.CommandLine.Contract;
using Appointments.Web.CommandLine.Elections;
using Appointments.Web.CommandLine.Minutes;
using Appointments.Web.Hosting;

namespace Appointments.Web.CommandLine;

/// <summary>The program's command line: <c>serve</c> is what it does when nothing is said.</summary>
public static class RegisterCommandLine
{
    /// <summary>Runs the program.</summary>
    /// <param name="args">What stands behind its name.</param>
    /// <returns>The exit code: 0, or 1 and 2 as the commands say; 2 for a line that is not understood, because 1 means that something is wrong in the register.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var parsed = Build().Parse(args);
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? RegisterFile.NoAnswer : code;
    }

    private static RootCommand Build()
    {
        var database = new Option<string>("--database", "-d")
        {
            Description = "The SQLite file of the register; made when it does not exist.",
            HelpName = "FILE",
            DefaultValueFactory = _ => HostSettings.DefaultDatabase,
            Recursive = true,
        };
        database.Validators.Add(RegisterFile.Validate);
        var empty = new Option<bool>("--empty") { Description = "Do not fill an empty register with the sample of KKR Nordjylland.", Recursive = true };
        var root = new RootCommand("Appointments: who sits where, on whose authority, from when to when, and whether the board as a whole is lawful.")
        {
            database,
            empty,
        };
        root.Subcommands.Add(ServeCommand.Build(database, empty, root));
        root.Subcommands.Add(CheckCommand.Build(database, empty));
        root.Subcommands.Add(VerifyReceiptCommand.Build(database));
        root.Subcommands.Add(RegisterCommand.Build(database, empty));
        root.Subcommands.Add(ImportCommand.Build(database, empty));
        root.Subcommands.Add(ImportBulkCommand.Build(database));
        root.Subcommands.Add(ExportCommand.Build(database));
        root.Subcommands.Add(BookCommand.Build(database, empty));
        root.Subcommands.Add(MigrateCommand.Build(database));
        root.Subcommands.Add(VerifyCommand.Build(database));
        root.Subcommands.Add(ExportCheckpointCommand.Build(database));
        root.Subcommands.Add(RebuildCommand.Build(database));
        root.Subcommands.Add(BackupCommand.Build(database));
        root.Subcommands.Add(BackupCommand.BuildRestore(database));
        root.Subcommands.Add(NominationsCommand.Build(database));
        root.Subcommands.Add(RetentionCommand.Build(database));
        root.Subcommands.Add(PersonsCommand.Build(database));
        root.Subcommands.Add(RemindersCommand.Build(database));
        root.Subcommands.Add(ElectionsCommand.Build(database, empty));
        root.Subcommands.Add(MinutesCommand.Build());
        root.Subcommands.Add(SchemaCommand.Build());
        return root;
    }
}
