using System.Diagnostics;

namespace Appointments.Web.Tests.Hosting;

/// <summary>A theory about disks that take no more; skipped where the system lets nobody make one.</summary>
internal sealed class FullDiskTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<string?> Reason = new(() =>
        Answers("unshare", "--map-root-user", "--mount", "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt") && Answers("prlimit", "--version")
            ? null
            : "A disk of few megabytes cannot be mounted here: that takes Linux with user namespaces, unshare and prlimit.");

    public FullDiskTheoryAttribute()
    {
        Skip = Reason.Value;
    }

    private static bool Answers(string program, params string[] arguments)
    {
        try
        {
            using var running = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            running.WaitForExit();
            return running.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
