using System.ComponentModel;
using System.Diagnostics;

namespace Appointments.Tests.SqlServer;

/// <summary>The <c>docker</c> command, where there is one.</summary>
internal static class DockerCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>True when an engine stands behind the command: the command alone starts nothing.</summary>
    public static bool Answers()
    {
        try
        {
            using var docker = Start("info", "--format", "{{.ServerVersion}}");
            if (docker.WaitForExit(Patience)) return docker.ExitCode == 0;
            docker.Kill();
            return false;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>What the command says, without the blanks around it.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is its own.</exception>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        using var docker = Start(arguments);
        var faults = docker.StandardError.ReadToEndAsync();
        var output = await docker.StandardOutput.ReadToEndAsync();
        await docker.WaitForExitAsync();
        return docker.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"docker {arguments[0]} failed: {await faults}");
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("docker", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
