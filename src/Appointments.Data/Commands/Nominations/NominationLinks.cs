using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Nominations;

/// <summary>The links of a round.</summary>
internal static class NominationLinks
{
    /// <summary>The link of a secret, with its round, while nominations are taken by it; refuses and gives null otherwise.</summary>
    public static async Task<(NominationLinkRow Link, NominationRoundRow Round)?> OpenAsync(Recording recording, string tokenHash, CancellationToken cancel)
    {
        var today = RoundRows.Today(recording);
        var link = await recording.Standing<NominationLinkRow>().FirstOrDefaultAsync(row => row.TokenHash == tokenHash, cancel);
        var round = link is null ? null : await recording.Standing<NominationRoundRow>().FirstOrDefaultAsync(it => it.FactId == link.RoundId, cancel);
        if (link is null || round is null)
        {
            recording.Refuse(Objection.Of("LINK_CLOSED", $"Linket virker ikke. Det kan være lukket eller erstattet af et nyt; spørg sekretariatet.", $"The link does not work. It may be closed or replaced by another; ask the secretariat."));
            return null;
        }

        if (link.LastDay < today || !round.ToRound().TakesNominations(today))
        {
            recording.Refuse(Objection.Of(
                "ROUND_NOT_OPEN",
                $"Der kan ikke indstilles nu. Fristen er til og med {link.LastDay.Danish()}; kontakt sekretariatet, hvis noget mangler.",
                $"Nothing can be nominated now. The deadline is {link.LastDay.English()}; ask the secretariat if anything is missing."));
            return null;
        }

        return (link, round);
    }

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
