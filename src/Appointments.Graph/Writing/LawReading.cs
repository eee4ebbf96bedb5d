using Appointments.Data;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Law;

namespace Appointments.Graph.Writing;

/// <summary>What became of a law document that a caller has written.</summary>
/// <param name="Law">The document; null when it has faults.</param>
/// <param name="Refusals">Its faults, each with its line; empty when it has none.</param>
internal sealed record LawReading(LawDocument? Law, IReadOnlyList<Objection> Refusals)
{
    private const int Longest = 200_000;
    private const int MostFaults = 50;

    /// <summary>Reads the text of a law document as the program reads its own.</summary>
    public static LawReading Of(string yaml)
    {
        if (yaml.Length > Longest)
            return new LawReading(null, [Bad(1, FormattableString.Invariant($"The document has {yaml.Length} characters; at most {Longest} are read."))]);
        try
        {
            return new LawReading(LawReader.Read("law", yaml), []);
        }
        catch (LawFileException broken)
        {
            return new LawReading(null, [.. broken.Faults.Take(MostFaults).Select(fault => Bad(fault.Line, fault.Message))]);
        }
    }

    // The vocabulary of law documents is English, and so is what is said of it; the place is said in both languages.
    private static Objection Bad(int line, string fault) => new(
        "BAD_LAW",
        new LocalizedText(FormattableString.Invariant($"Regeldokumentet, linje {line}: {fault}"), FormattableString.Invariant($"The law document, line {line}: {fault}")),
        "law");
}
