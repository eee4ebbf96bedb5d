using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>The posts of a pool: seats that the KKR fills in the period, each in one pool only.</summary>
internal sealed class PoolPosts(Recording recording, NewDistribution wanted, long? corrects)
{
    public async Task RefuseAsync(CancellationToken cancel)
    {
        if (wanted.Purpose == DistributionPurpose.Chairs || wanted.Posts.Count == 0)
            return;
        var seats = await recording.View(wanted.FirstDay).SeatsByIdAsync(wanted.Posts, cancel);
        foreach (var (index, seat) in seats.Index())
        {
            if (Fault(seat, FormattableString.Invariant($"posts.{index}")) is { } fault)
                recording.Refuse(fault);
        }

        var (first, last) = (wanted.FirstDay, wanted.LastDay);
        var others = await recording.Standing<DistributionRow>().Where(row => row.Purpose == DistributionPurpose.Posts && row.FirstDay <= last && row.LastDay >= first && row.FactId != corrects).ToListAsync(cancel);
        foreach (var (index, post) in wanted.PostIds.Index())
        {
            if (others.Find(row => row.Posts.Contains(post, StringComparer.Ordinal)) is { } other)
                recording.Refuse(Objection.Of(
                    "POST_IN_OTHER_POOL",
                    $"Pladsen er i puljen «{other.Name}» i samme periode; en plads fordeles én gang.",
                    $"The seat is in the pool \"{other.Name}\" in the same period; a seat is given out once.",
                    FormattableString.Invariant($"posts.{index}")) with
                { Thing = new ThingRef("Distribution", other.FactId) });
        }
    }

    private Objection? Fault(SeatState? seat, string field)
    {
        var period = new Span(wanted.FirstDay, DayBasis.Stated, wanted.LastDay, DayBasis.Stated);
        if (seat is null)
            return Objection.Of("UNKNOWN_SEAT", $"Registret har ingen sådan plads. Brug det id, som forummets pladser har.", $"The register has no such seat: use the id that the forum's seats give.", field);
        if (!seat.Seat.Span.Overlaps(period))
            return Objection.Of("SEAT_NOT_THERE", $"Pladsen «{seat.Seat.Label.Da}» findes ikke i perioden.", $"The seat \"{seat.Seat.Label.En}\" does not exist in the period.", field);
        if (seat.Seat.ExOfficio is not null)
            return Objection.Of("EX_OFFICIO_SEAT", $"Pladsen «{seat.Seat.Label.Da}» følger et hverv, så den kan ikke fordeles.", $"The seat \"{seat.Seat.Label.En}\" follows an office, so it cannot be given out.", field);
        return seat.Seat.AppointedBy == wanted.Kkr
            ? null
            : Objection.Of("NOT_THE_APPOINTING_AUTHORITY", $"Pladsen «{seat.Seat.Label.Da}» besættes ikke af dette KKR, så den kan ikke fordeles her.", $"The seat \"{seat.Seat.Label.En}\" is not filled by this KKR, so it cannot be given out here.", field);
    }
}
