using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>The Chromium of this machine.</summary>
public static class Chromium
{
    /// <summary>Its program file; null when none is installed.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Starts it, quiet and without reaching out.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Path,
        Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    });

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM_PATH");
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        var found = folders.SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => System.IO.Path.Combine(folder, name)));
        return new[] { named }.OfType<string>().Concat(found).FirstOrDefault(File.Exists);
    }
}
