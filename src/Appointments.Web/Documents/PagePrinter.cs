using System.ComponentModel;
using System.Diagnostics;

namespace Appointments.Web.Documents;

/// <summary>Prints a page that needs nothing else to a tagged PDF with an outline, by the Chromium of this machine: one at a time, without network, each with a profile of its own.</summary>
public sealed class PagePrinter(ChromiumProgram chromium) : IDisposable
{
    private static readonly TimeSpan LongestPrint = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim turn = new(initialCount: 1, maxCount: 1);

    /// <summary>Prints it.</summary>
    /// <param name="html">The page; it loads nothing.</param>
    /// <param name="cancel">Stops waiting and printing.</param>
    /// <returns>The PDF as it was printed.</returns>
    /// <exception cref="PrintException">It cannot be printed now; the message says why and what to do.</exception>
    public async Task<byte[]> PrintAsync(string html, CancellationToken cancel)
    {
        var program = chromium.Path ?? throw new PrintException(PrintFault.NoProgram);
        if (!await turn.WaitAsync(LongestWait, cancel))
        {
            throw new PrintException(PrintFault.Busy);
        }

        var folder = Directory.CreateTempSubdirectory("appointments-print-").FullName;
        try
        {
            var (page, pdf) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
            await File.WriteAllTextAsync(page, html, cancel);
            await RunAsync(program, folder, page, pdf, cancel);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancel) : throw new PrintException(PrintFault.Failed);
        }
        catch (Win32Exception fault)
        {
            throw new PrintException(PrintFault.Failed, fault);
        }
        finally
        {
            turn.Release();
            await RemoveAsync(folder);
        }
    }

    public void Dispose() => turn.Dispose();

    private static async Task RunAsync(string program, string folder, string page, string pdf, CancellationToken cancel)
    {
        using var process = Process.Start(new ProcessStartInfo(program, Arguments(folder, page, pdf)) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(LongestPrint);
        try
        {
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(late.Token), process.StandardError.ReadToEndAsync(late.Token), process.WaitForExitAsync(late.Token));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new PrintException(PrintFault.TooLong);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static IEnumerable<string> Arguments(string folder, string page, string pdf)
    {
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update",
            "--disable-default-apps", "--host-resolver-rules=MAP * ~NOTFOUND", "--lang=da", $"--user-data-dir={Path.Combine(folder, "profile")}",
            "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
        ];

        // Chromium does not start its sandbox for root; the page has no script and loads nothing.
        return OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? arguments.Prepend("--no-sandbox") : arguments;
    }

    /// <summary>A program that was just killed may still hold a file for a moment; what then stays lies among the temporary files.</summary>
    private static async Task RemoveAsync(string folder)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None);
            }
        }
    }
}
