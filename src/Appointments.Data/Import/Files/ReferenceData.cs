using Appointments.Domain.Fora;
using Appointments.Domain.Places;

namespace Appointments.Data.Import.Files;

/// <summary>What every register in the country shares: places, parties, and those who appoint or nominate.</summary>
internal sealed record ReferenceData(
    IReadOnlyList<ImportFile> Files,
    IReadOnlyList<Sourced<Region>> Regions,
    IReadOnlyList<Sourced<Kkr>> Kkrs,
    IReadOnlyList<Sourced<Municipality>> Municipalities,
    IReadOnlyList<Sourced<KkrArea>> Areas,
    IReadOnlyList<Sourced<Party>> Parties,
    IReadOnlyList<Sourced<Authority>> Authorities);
