using Appointments.Domain.Law;

namespace Appointments.Law;

/// <summary>The law files that are built in.</summary>
public static class LawLibrary
{
    private const string Prefix = "Kinds/";

    /// <summary>Every built-in law document, by kind in ordinal order.</summary>
    /// <exception cref="LawFileException">A file has faults, or its name is not its kind.</exception>
    public static IReadOnlyList<LawDocument> Load() =>
        [.. Files().Select(file => Named(file.Name, LawReader.Read(file.Name, file.Text))).OrderBy(law => law.Kind, StringComparer.Ordinal)];

    /// <summary>Name and text of every built-in file.</summary>
    public static IEnumerable<(string Name, string Text)> Files()
    {
        var assembly = typeof(LawLibrary).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (resource[Prefix.Length..], reader.ReadToEnd());
        }
    }

    /// <summary>A file is named after its kind; so no two can hold the same.</summary>
    private static LawDocument Named(string file, LawDocument law) => file == law.Kind + ".yaml"
        ? law
        : throw new LawFileException([new LawFault(file, 1, $"The file holds the kind '{law.Kind}'; name it {law.Kind}.yaml.")]);
}
