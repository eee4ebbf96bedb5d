using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import.Councillors;

/// <summary>The letters of a list of councillors.</summary>
internal static class CouncillorParties
{
    /// <summary>A letter that no list has in the municipality and the term is a fault.</summary>
    public static async Task RefuseUnknownAsync(Recording recording, IReadOnlyList<CouncillorLine> lines, CouncillorFaults faults, CancellationToken cancel)
    {
        var parties = await recording.Standing<PartyRow>().ToListAsync(cancel);
        foreach (var line in lines.Where(line => line.Party is not null))
        {
            if (!parties.Exists(party => party.Letter == line.Party && party.FirstDay <= line.FirstDay && party.LastDay >= line.FirstDay && (party.MunicipalityCode is null || party.MunicipalityCode == line.Municipality)))
                faults.Add(line.Line, "party", $"Ingen liste har bogstavet «{line.Party}» i kommunen i valgperioden. (No list has the letter \"{line.Party}\" in that municipality in the term.)");
        }
    }
}
