using System.CommandLine;
using Appointments.Web.Documents.Minutes;

namespace Appointments.Web.CommandLine.Minutes;

/// <summary><c>minutes read FILE</c>: reads an agenda or minutes. Exit code 1 when the file is something else, 2 when it cannot be read.</summary>
internal static class MinutesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build() => new("minutes", "Reads agendas and minutes of a KKR. Nothing is recorded.") { BuildRead() };

    private static Command BuildRead()
    {
        var file = new Argument<string>("FILE") { Description = "The paper: text or Markdown, Word (.docx), or PDF when the program pdftotext is installed." };
        var json = new Option<bool>("--json") { Description = "Prints {kind, body, date, start, place, sentOn, attendance, items, proposals, warnings} as JSON instead of words." };
        var read = new Command("read", "Reads a paper: meeting, attendance, items, and the appointments, nominations and withdrawals that its sentences tell of, each with its sentence.") { file, json };
        read.SetAction(async (parsed, cancel) =>
        {
            var name = parsed.GetValue(file)!;
            if (await BytesAsync(name, cancel) is not { } bytes)
                return RegisterFile.NoAnswer;
            var text = PaperFile.Read(bytes, Path.GetFileName(name));
            var reading = text.Text is null ? new PaperReading(null, text.Fault) : MinutesReader.Read(text.Text);
            if (reading.Paper is null)
            {
                await Console.Error.WriteLineAsync(reading.Fault!.ToString());
                return 1;
            }

            await Console.Out.WriteLineAsync(parsed.GetValue(json) ? MinutesJson.Write(reading.Paper) : MinutesWords.Write(reading.Paper));
            return 0;
        });
        return read;
    }

    /// <summary>The bytes; null when they cannot be had, and the user has then been told why.</summary>
    private static async Task<byte[]?> BytesAsync(string name, CancellationToken cancel)
    {
        try
        {
            return new FileInfo(name).Length > PaperFile.MostBytes ? new byte[PaperFile.MostBytes + 1] : await File.ReadAllBytesAsync(name, cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await Console.Error.WriteLineAsync($"{name} cannot be read: {fault.Message.Split(" (Parameter '")[0].TrimEnd('.')}. (Filen kan ikke læses.)");
            return null;
        }
    }
}
