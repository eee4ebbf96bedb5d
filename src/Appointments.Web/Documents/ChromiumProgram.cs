using System.Diagnostics;

namespace Appointments.Web.Documents;

/// <summary>The Chromium of this machine, which prints pages: the one that <c>CHROMIUM_PATH</c> names, else one on the path.</summary>
public sealed class ChromiumProgram
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private readonly Lazy<Task<string?>> version;

    public ChromiumProgram(string? path)
    {
        Path = path;
        version = new(() => path is null ? Task.FromResult<string?>(null) : ReadVersionAsync(path));
    }

    /// <summary>Its file; null when none is installed.</summary>
    public string? Path { get; }

    /// <summary>Finds it.</summary>
    public static ChromiumProgram Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        var found = folders.SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)));
        return new ChromiumProgram(new[] { Environment.GetEnvironmentVariable("CHROMIUM_PATH") }.OfType<string>().Concat(found).FirstOrDefault(File.Exists));
    }

    /// <summary>What it calls itself, <c>Chromium 156.0.8078.108</c>; null when there is none, or it does not say.</summary>
    public Task<string?> VersionAsync() => version.Value;

    private static async Task<string?> ReadVersionAsync(string path)
    {
        using var process = Process.Start(new ProcessStartInfo(path, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await errors;
        await process.WaitForExitAsync();
        return said.Split(" built on", 2)[0].Trim() is { Length: > 0 } name ? name : null;
    }
}
