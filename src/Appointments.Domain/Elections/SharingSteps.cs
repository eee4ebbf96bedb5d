namespace Appointments.Domain.Elections;

/// <summary>Writes down a run as a <see cref="Sharing"/>, with how far each contender was from one seat more or less.</summary>
internal static class SharingSteps
{
    public static Sharing Of(ContenderGroup group, DHondtRun run, int[] next, int toShare, bool open, DrawnLot? drawn)
    {
        var level = group.SharingLevel;
        var margins = new Margins(group, run, next, drawn is not null);
        return new Sharing(
            level,
            group.Id,
            toShare,
            open,
            [.. group.Members.Select((member, place) => new Contender(
                member.Kind,
                member.Id!,
                member.Votes,
                member.Candidates,
                run.Seats[place],
                run.Tied?.Contains(place) ?? false,
                run.NextOf(place),
                margins.Lacking(place),
                margins.ToSpare(place),
                margins.PassedOver(place)))],
            Awards(group, run),
            Ids(group, next),
            run.Tied is { } tied ? new LotsNeeded(Ids(group, tied), run.Left, level, group.Id, open) : null,
            drawn,
            run.Tied is null ? run.Left : 0);
    }

    private static List<AwardGroup> Awards(ContenderGroup group, DHondtRun run)
    {
        var seats = new int[group.Members.Count];
        return [.. run.Order.Select(award => new AwardGroup(
            Ids(group, award.Places),
            [.. award.Places.Select(place => new Quotient(group.Members[place].Votes, ++seats[place]))],
            award.ByLot))];
    }

    private static string[] Ids(ContenderGroup group, int[] places) => [.. places.Select(place => group.Members[place].Id!)];
}
