using System.CommandLine;
using Appointments.Web.Hosting;

namespace Appointments.Web.CommandLine;

/// <summary>The program's command line: <c>serve</c> is what it does when nothing is said.</summary>
public static class RegisterCommandLine
{
    /// <summary>Builds the commands with their help.</summary>
    public static RootCommand Build()
    {
        var database = new Option<string>("--database", "-d")
        {
            Description = "The SQLite file of the register; made when it does not exist.",
            HelpName = "FILE",
            DefaultValueFactory = _ => HostSettings.DefaultDatabase,
            Recursive = true,
        };
        var empty = new Option<bool>("--empty") { Description = "Do not fill an empty register with the sample of KKR Nordjylland.", Recursive = true };
        var root = new RootCommand("Appointments: who sits where, on whose authority, from when to when, and whether the board as a whole is lawful.")
        {
            database,
            empty,
        };
        root.Subcommands.Add(ServeCommand.Build(database, empty, root));
        root.Subcommands.Add(CheckCommand.Build(database, empty));
        root.Subcommands.Add(VerifyCommand.Build(database));
        return root;
    }
}
