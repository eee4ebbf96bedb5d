using System.Diagnostics;
using Appointments.Web.CommandLine;

namespace Appointments.Web.Tests.Hosting;

/// <summary>The host as a process of its own, which does not outlive the test, whatever becomes of it.</summary>
internal sealed class HostProcess(Process running) : IDisposable
{
    public Process Running { get; } = running;

    /// <summary>Starts it on a free port.</summary>
    /// <param name="database">The register's file.</param>
    /// <param name="environment">Variables besides the key.</param>
    public static HostProcess Start(string database, params (string Name, string Value)[] environment) => StartBy([], database, environment);

    /// <summary>Starts it by another program that becomes it, so that the process is the host's: <c>sh -c 'prepare; exec "$@"' sh</c>.</summary>
    /// <param name="starter">That program and its arguments; those of the host follow them.</param>
    /// <param name="database">The register's file.</param>
    /// <param name="environment">Variables besides the key.</param>
    public static HostProcess StartBy(IReadOnlyList<string> starter, string database, params (string Name, string Value)[] environment)
    {
        string[] line = [.. starter, "dotnet", typeof(RegisterCommandLine).Assembly.Location, "--database", database, "--url", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["APPOINTMENTS_KEY"] = WritingHost.Key;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new HostProcess(Process.Start(start)!);
    }

    /// <summary>Where it answers, as soon as it does.</summary>
    public async Task<string> UrlAsync()
    {
        while (await Running.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Pages", StringComparison.Ordinal))
            {
                return line[line.IndexOf("http", StringComparison.Ordinal)..].TrimEnd('/');
            }
        }

        throw new InvalidOperationException($"The host ended before it said where it answers: {await Running.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Ends it as an operating system does that wants it to end well.</summary>
    public async Task StopAsync()
    {
        using var signal = Process.Start("kill", ["-TERM", Running.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await signal.WaitForExitAsync();
        await Running.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!Running.HasExited)
        {
            Running.Kill();
            Running.WaitForExit();
        }

        Running.Dispose();
    }
}
