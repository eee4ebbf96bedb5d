using System.CommandLine;
using System.Text;
using Appointments.Graph;
using GraphQL.Engine.Types;

namespace Appointments.Web.CommandLine.Contract;

/// <summary><c>schema print</c>: the contract as one file in canonical form. Exit code 2 when it cannot be written.</summary>
internal static class SchemaPrintCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build()
    {
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; printed when left out.", HelpName = "FILE" };
        var print = new Command("print", "Writes the contract of this program as one file: types by name, extensions merged, comments left out.") { output };
        print.SetAction(async (parsed, cancel) =>
        {
            var text = SchemaPrinter.Print(RegisterEngine.BuildSchema());
            if (parsed.GetValue(output) is { } file)
                return await BookOutput.WriteAsync(Encoding.UTF8.GetBytes(text), file, output.Name, cancel);
            await Console.Out.WriteAsync(text);
            return 0;
        });
        return print;
    }
}
