using System.ComponentModel;
using System.Diagnostics;

namespace Appointments.Web.Documents.Minutes;

/// <summary>The text of a PDF, by the program <c>pdftotext</c> when that is installed.</summary>
internal static class PdfText
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Reads it in the order of reading and as the page is laid out, and takes that in which more of a paper is found: running text needs the first, tables the second.</summary>
    public static PaperFileText Read(byte[] bytes, string name)
    {
        var running = Read(bytes, name, []);
        if (running.Text is null)
            return running;
        var laidOut = Read(bytes, name, ["-layout"]);
        return laidOut.Text is not null && Found(laidOut.Text).CompareTo(Found(running.Text)) > 0 ? laidOut : running;
    }

    /// <summary>A proposal with its role counts twice: where the rows of a table are lost, so are the roles in its head.</summary>
    private static (int Parts, int Proposals) Found(string text) =>
        MinutesReader.Read(text).Paper is { } paper ? (paper.Items.Count + paper.Attendance.Count, paper.Proposals.Sum(it => it.Role is null ? 1 : 2)) : default;

    /// <summary>The program gets a file of its own, which is removed again.</summary>
    private static PaperFileText Read(byte[] bytes, string name, IEnumerable<string> mode)
    {
        var file = Path.Combine(Path.GetTempPath(), $"paper-{Guid.NewGuid():N}.pdf");
        try
        {
            File.WriteAllBytes(file, bytes);
            var start = new ProcessStartInfo("pdftotext") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = System.Text.Encoding.UTF8 };
            foreach (var argument in (string[])["-enc", "UTF-8", .. mode, file, "-"])
                start.ArgumentList.Add(argument);
            using var program = Process.Start(start)!;
            _ = program.StandardError.ReadToEndAsync();   // read, so that it cannot fill up; it speaks to programmers
            var text = program.StandardOutput.ReadToEndAsync();
            if (!program.WaitForExit(Patience))
            {
                program.Kill(entireProcessTree: true);
                return Fault($"{name} kunne ikke læses på et minut.", $"{name} could not be read within a minute.");
            }

            if (program.ExitCode != 0)
                return Fault($"{name} kan ikke læses som PDF: filen er vist beskadiget eller låst. Hent den igen, eller bed om papiret som tekst eller Word.", $"{name} cannot be read as PDF: it is probably damaged or locked. Fetch it again, or ask for the paper as text or Word.");
            return string.IsNullOrWhiteSpace(text.Result)
                ? Fault($"{name} har ingen tekst; den er vist skannet. Bed om papiret som tekst eller Word.", $"{name} has no text; it is probably a scan. Ask for the paper as text or Word.")
                : new PaperFileText(text.Result, null);
        }
        catch (Win32Exception)
        {
            return Fault(
                $"{name} er en PDF, og programmet pdftotext er ikke installeret: installer poppler-utils (Debian og Ubuntu: apt-get install poppler-utils), eller gem papiret som tekst eller Word.",
                $"{name} is a PDF, and the program pdftotext is not installed: install poppler-utils (Debian and Ubuntu: apt-get install poppler-utils), or save the paper as text or Word.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static PaperFileText Fault(string da, string en) => new(null, new PaperFault(da, en));
}
