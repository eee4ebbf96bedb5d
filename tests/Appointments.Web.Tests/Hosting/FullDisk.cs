using System.Diagnostics;
using System.Globalization;

namespace Appointments.Web.Tests.Hosting;

/// <summary>How the disk under a host is made to take no more, and to take more again. The host knows nothing of it.</summary>
internal abstract class FullDisk
{
    /// <summary>What starts the host on it.</summary>
    public abstract IReadOnlyList<string> Starter(string folder);

    /// <summary>The folder as this process sees it while the host runs.</summary>
    public virtual string Seen(HostProcess host, string folder) => folder;

    /// <summary>Takes all the room that is left.</summary>
    public abstract Task FillAsync(HostProcess host, string folder);

    /// <summary>Gives it back.</summary>
    public abstract Task ClearAsync(HostProcess host, string folder);

    /// <summary>A disk of its own, in memory and of few megabytes, that another file fills: the write ends with "no space left on device".</summary>
    public sealed class Small : FullDisk
    {
        public override IReadOnlyList<string> Starter(string folder) =>
            ["unshare", "--map-root-user", "--mount", "sh", "-c", "mount -t tmpfs -o size=48m tmpfs \"$0\" && exec \"$@\"", folder];

        // The disk is mounted for that process alone.
        public override string Seen(HostProcess host, string folder) => string.Create(CultureInfo.InvariantCulture, $"/proc/{host.Running.Id}/root{folder}");

        public override async Task FillAsync(HostProcess host, string folder)
        {
            await using var filler = new FileStream(Path.Combine(Seen(host, folder), "filler"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            var block = new byte[4096];
            try
            {
                while (true)
                {
                    await filler.WriteAsync(block);
                }
            }
            catch (IOException)
            {
                // Full.
            }
        }

        public override Task ClearAsync(HostProcess host, string folder)
        {
            File.Delete(Path.Combine(Seen(host, folder), "filler"));
            return Task.CompletedTask;
        }
    }

    /// <summary>A limit of the process on the size of files, as a quota is: the write ends with "file too large".</summary>
    public sealed class Limited : FullDisk
    {
        // A process is ended by the signal of such a write unless it ignores it, which SQLite's callers are expected to do.
        public override IReadOnlyList<string> Starter(string folder) => ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"];

        public override Task FillAsync(HostProcess host, string folder) =>
            LimitAsync(host, string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(Path.Combine(folder, "register.db-wal")).Length}:"));

        public override Task ClearAsync(HostProcess host, string folder) => LimitAsync(host, "unlimited:");

        private static async Task LimitAsync(HostProcess host, string size)
        {
            using var limit = Process.Start("prlimit", [string.Create(CultureInfo.InvariantCulture, $"--pid={host.Running.Id}"), $"--fsize={size}"]);
            await limit.WaitForExitAsync();
            Assert.Equal(0, limit.ExitCode);
        }
    }
}
