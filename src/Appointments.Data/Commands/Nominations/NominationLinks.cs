using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Nominations;

/// <summary>The links of a round.</summary>
internal static class NominationLinks
{
    /// <summary>Closes the links of a round, or those of one organisation.</summary>
    /// <returns>How many were closed.</returns>
    public static async Task<int> CloseAsync(Recording recording, long roundId, string? organisation, CancellationToken cancel)
    {
        var links = await recording.Standing<NominationLinkRow>().Where(link => link.RoundId == roundId && (organisation == null || link.OrganisationSlug == organisation)).ToListAsync(cancel);
        foreach (var link in links)
            recording.Supersede(link);
        return links.Count;
    }
}
