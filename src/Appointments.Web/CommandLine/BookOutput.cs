namespace Appointments.Web.CommandLine;

/// <summary>Writes the file of a book.</summary>
internal static class BookOutput
{
    /// <summary>Beside the file first, then in its place: what was there stays whole when the disk is full, and nothing is left beside it.</summary>
    /// <param name="bytes">What to write.</param>
    /// <param name="file">Where.</param>
    /// <param name="option">The option that named it.</param>
    /// <param name="cancel">Stops writing.</param>
    public static async Task<int> WriteAsync(byte[] bytes, string file, string option, CancellationToken cancel)
    {
        var beside = $"{file}.{Path.GetRandomFileName()}";
        try
        {
            await File.WriteAllBytesAsync(beside, bytes, cancel);
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            await Console.Error.WriteLineAsync($"{file} cannot be written: {fault.Message.TrimEnd('.')}. Name another file with {option}. (Filen kan ikke skrives.)");
            return RegisterFile.NoAnswer;
        }

        await Console.Out.WriteLineAsync(Path.GetFullPath(file));
        return 0;
    }
}
