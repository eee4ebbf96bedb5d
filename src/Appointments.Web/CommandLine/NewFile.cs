using System.CommandLine.Parsing;

namespace Appointments.Web.CommandLine;

/// <summary>A file that a command is to make: nothing is ever written over.</summary>
internal static class NewFile
{
    /// <summary>Refuses a name under which no new file can be made, before anything is done.</summary>
    public static void Validate(OptionResult result)
    {
        var file = result.GetValueOrDefault<string>();
        if (file is null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(file))
        {
            result.AddError($"{result.Option.Name} takes the name of a file. (Angiv en fil.)");
        }
        else if (Path.Exists(file))
        {
            result.AddError($"{Path.GetFullPath(file)} is there already, and nothing is written over: name another file with {result.Option.Name}. (Filen findes allerede; angiv en anden.)");
        }
        else if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
        {
            result.AddError($"There is no folder {Path.GetDirectoryName(Path.GetFullPath(file))}: make it, or name another file with {result.Option.Name}. (Mappen findes ikke.)");
        }
    }

    /// <summary>Makes the file.</summary>
    /// <returns>False when that did not work; the user has then been told why.</returns>
    public static Task<bool> WriteAsync(string file, string text) => TryAsync(file, () => WriteNewAsync(file, text));

    /// <summary>Finds out whether a file can be made there, before long work is done for it.</summary>
    /// <returns>False when not; the user has then been told why.</returns>
    public static Task<bool> CanBeMadeAsync(string file) => TryAsync(file, async () =>
    {
        await using var trial = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    });

    private static async Task WriteNewAsync(string file, string text)
    {
        await using var writer = new StreamWriter(new FileStream(file, FileMode.CreateNew));
        await writer.WriteLineAsync(text);
    }

    private static async Task<bool> TryAsync(string file, Func<Task> make)
    {
        try
        {
            await make();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{Path.GetFullPath(file)} cannot be written: {fault.Message.TrimEnd('.')}. Name another file. (Filen kan ikke skrives.)");
            return false;
        }
    }
}
