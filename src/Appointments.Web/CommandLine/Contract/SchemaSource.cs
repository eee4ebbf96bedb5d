using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Appointments.Web.CommandLine.Contract;

/// <summary>A schema that the user names by its file, or by the folder of its files.</summary>
internal static class SchemaSource
{
    /// <summary>The schema; null when there is none, and the user has then been told why.</summary>
    public static async Task<Schema?> ReadAsync(string name, CancellationToken cancel)
    {
        var sources = new List<SourceText>();
        try
        {
            foreach (var file in FilesOf(name))
                sources.Add(new SourceText(await File.ReadAllBytesAsync(file, cancel), file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await Console.Error.WriteLineAsync($"{name} cannot be read: {fault.Message.Split(" (Parameter '")[0].TrimEnd('.')}. (Filen kan ikke læses.)");
            return null;
        }

        if (sources.Count == 0)
        {
            await Console.Error.WriteLineAsync($"{name} has no .graphql files. (Mappen har ingen .graphql-filer.)");
            return null;
        }

        var built = SchemaBuilder.Build(sources);
        foreach (var error in built.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        return built.Schema;
    }

    private static IEnumerable<string> FilesOf(string name) =>
        Directory.Exists(name) ? Directory.EnumerateFiles(name, "*.graphql").Order(StringComparer.Ordinal) : [name];
}
