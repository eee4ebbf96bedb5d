using Appointments.Data.Import.Files;
using Appointments.Data.Import.Yaml;
using Appointments.Domain.Law;

namespace Appointments.Data.Import;

/// <summary>The facts of the public papers of one KKR, with the reference data they need, read and checked.</summary>
public sealed class SampleRegister
{
    private const string ReferencePrefix = "reference/";
    private const string SamplePrefix = "samples/kkr-nordjylland/";
    private const string ForaFile = "fora.yaml";

    private SampleRegister(ReferenceData reference, SampleFora fora, IReadOnlyList<SamplePaper> papers)
    {
        Reference = reference;
        Fora = fora;
        Papers = papers;
    }

    internal ReferenceData Reference { get; }

    internal SampleFora Fora { get; }

    /// <summary>In the order of their file names, which begin with the year: a paper may refer to what an earlier one introduced.</summary>
    internal IReadOnlyList<SamplePaper> Papers { get; }

    /// <summary>The sample that is built in.</summary>
    /// <param name="laws">The law of every kind of forum in it; its seats are what appointments refer to.</param>
    /// <exception cref="ImportFileException">A file has faults.</exception>
    public static SampleRegister Load(IReadOnlyList<LawDocument> laws) => Read(BuiltIn(ReferencePrefix), BuiltIn(SamplePrefix), laws);

    /// <summary>A sample from files of one's own.</summary>
    /// <param name="reference">regions.yaml, kkrs.yaml, municipalities.yaml, parties.yaml and authorities.yaml.</param>
    /// <param name="sample">fora.yaml, and one file for each paper.</param>
    /// <param name="laws">The law of every kind of forum in it.</param>
    /// <exception cref="ImportFileException">A file has faults; the exception lists them all.</exception>
    public static SampleRegister Read(IReadOnlyList<ImportFile> reference, IReadOnlyList<ImportFile> sample, IReadOnlyList<LawDocument> laws)
    {
        var faults = new List<ImportFault>();
        var known = new KnownNames(laws);
        var places = new ReferenceReader(reference, known, faults).Read();
        var fora = sample.FirstOrDefault(file => file.Name == ForaFile) is { } found
            ? ForaReader.Read(found, known, faults)
            : throw new ImportFileException([new ImportFault(ForaFile, 1, "The file is missing.")]);
        var papers = sample.Where(file => file.Name != ForaFile)
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => PaperReader.Read(file, known, faults))
            .ToList();
        return faults.Count == 0
            ? new SampleRegister(places, fora!, [.. papers.OfType<SamplePaper>()])
            : throw new ImportFileException(faults);
    }

    /// <summary>The built-in files under a folder; db/ beside the sources is where they are written.</summary>
    internal static IReadOnlyList<ImportFile> BuiltIn(string prefix)
    {
        var assembly = typeof(SampleRegister).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new ImportFile(name[prefix.Length..], TextOf(name))),
        ];

        string TextOf(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
