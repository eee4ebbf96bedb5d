using System.CommandLine;
using System.Globalization;
using Appointments.Domain.Elections;

namespace Appointments.Web.CommandLine.Elections;

/// <summary><c>elections count FILE</c>: counts a proportional election. Exit code 2 when the file cannot be counted; lots that are needed are an answer, and end with 0.</summary>
internal static class ElectionsCommand
{
    private const string StandardInput = "-";

    /// <summary>Builds the command with what can be done to elections.</summary>
    public static Command Build(Option<string> database, Option<bool> empty) => new("elections", "Counts elections by the method of largest quotients (d'Hondt), and looks ahead at what one would change. Nothing is recorded.")
    {
        BuildCount(), PreviewCommand.Build(database, empty),
    };

    private static Command BuildCount()
    {
        var file = new Argument<string>("FILE") { Description = "A JSON file {seats, lists: [{id, votes, candidates?, federation?, alliance?}]}; - reads standard input." };
        var json = new Option<bool>("--json") { Description = "Prints {seats, lots, order} as one line of JSON instead of tables in Danish." };
        var count = new Command(
            "count",
            "Shares the seats outermost among alliances and those in none, then inside them. Nothing is drawn: with lots, seats holds what is certain. "
            + "level of a lot is the highest kind among those who share there: ALLIANCE, FEDERATION or LIST (plain lists alone: LIST); between names them. "
            + "order has one list for each certain seat; equals, among whom votes set no order, stand in one group. "
            + "A list without votes wins nothing, also when seats are left; seats beyond all candidates stay unfilled, which is told on standard error.")
        { file, json };
        count.SetAction(async (parsed, cancel) =>
        {
            var name = parsed.GetValue(file)!;
            return await ReadAsync(name, cancel) is { } bytes ? await CountAsync(name, bytes, parsed.GetValue(json)) : RegisterFile.NoAnswer;
        });
        return count;
    }

    private static async Task<int> CountAsync(string name, byte[] bytes, bool json)
    {
        var reading = ElectionFile.Read(bytes);
        foreach (var fault in reading.Faults)
            await Console.Error.WriteLineAsync(fault.Told(Shown(name)));
        if (reading.Election is null)
            return RegisterFile.NoAnswer;

        var count = ElectionCount.Of(reading.Election);
        await Console.Out.WriteLineAsync(json ? System.Text.Encoding.UTF8.GetString(ElectionJson.Write(count)) : ElectionText.Write(count));
        if (json && count.Unfilled > 0)
            await Console.Error.WriteLineAsync($"{ElectionText.Unfilled(count)} ({count.Unfilled.ToString(CultureInfo.InvariantCulture)} of the seats stay unfilled: no list with votes has more candidates.)");
        return 0;
    }

    /// <summary>The bytes; null when they cannot be had, and the user has then been told why.</summary>
    private static async Task<byte[]?> ReadAsync(string name, CancellationToken cancel)
    {
        try
        {
            await using var stream = name == StandardInput ? Console.OpenStandardInput() : new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (var read = await stream.ReadAsync(buffer, cancel); read > 0; read = await stream.ReadAsync(buffer, cancel))
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length <= ElectionFile.MostBytes)
                    continue;
                await Console.Error.WriteLineAsync($"{Shown(name)} is larger than 32 MB, which is no election. (Filen er større end 32 MB; det er intet valg.)");
                return null;
            }

            return bytes.ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await Console.Error.WriteLineAsync($"{Shown(name)} cannot be read: {fault.Message.Split(" (Parameter '")[0].TrimEnd('.')}. Name a JSON file, or - for standard input. (Filen kan ikke læses; angiv en JSON-fil, eller - for standard input.)");
            return null;
        }
    }

    private static string Shown(string name) => name == StandardInput ? "standard input" : name;
}
