using Appointments.Web.CommandLine;

namespace Appointments.Web.Tests.Hosting;

/// <summary>A run of the command line in the tests' own process. It takes hold of the console, so its tests stand in the hosts' collection.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What was said, without the blanks around it.</param>
/// <param name="Errors">What was complained of, without the blanks around it.</param>
internal sealed record CommandLineRun(int Code, string Output, string Errors)
{
    /// <summary>Runs it.</summary>
    public static async Task<CommandLineRun> OfAsync(params string[] line)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        using var complained = new StringWriter();
        try
        {
            Console.SetOut(said);
            Console.SetError(complained);
            var code = await RegisterCommandLine.RunAsync(line);
            return new CommandLineRun(code, said.ToString().Trim(), complained.ToString().Trim());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}
