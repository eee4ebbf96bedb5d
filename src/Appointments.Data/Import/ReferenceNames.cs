using Appointments.Domain.Places;

namespace Appointments.Data.Import;

/// <summary>The names that papers use, from the reference data and the fora that are built in: who reads a paper needs no register.</summary>
/// <param name="Kkrs">The contact councils.</param>
/// <param name="Municipalities">The municipalities.</param>
/// <param name="Parties">Parties and local lists.</param>
/// <param name="Fora">What fora are called, each name once.</param>
public sealed record ReferenceNames(
    IReadOnlyList<string> Kkrs,
    IReadOnlyList<string> Municipalities,
    IReadOnlyList<Party> Parties,
    IReadOnlyList<string> Fora)
{
    /// <summary>The names in a sample and its reference data.</summary>
    public static ReferenceNames Of(SampleRegister sample) => new(
        [.. sample.Reference.Kkrs.Select(kkr => kkr.Value.Name)],
        [.. sample.Reference.Municipalities.Select(municipality => municipality.Value.Name)],
        [.. sample.Reference.Parties.Select(party => party.Value)],
        [.. sample.Fora.Fora.SelectMany(forum => forum.Names).Select(name => name.Name).Distinct(StringComparer.Ordinal)]);
}
