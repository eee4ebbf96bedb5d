using Appointments.Data.Rows;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Law;

/// <summary>The seats of one forum as facts, with the deputies that follow an office.</summary>
internal static class SeatFacts
{
    /// <summary>Records what the law of a kind says of the seats of its fora, and the register does not say yet.</summary>
    public static async Task RecordAsync(Recording recording, LawDocument law, IReadOnlyList<LawScope> fora, CancellationToken cancel)
    {
        var parameters = ForumLaw.HasParameters(law);
        long[] ids = [.. fora.Select(forum => forum.ForumId)];
        string[] kkrs = [.. fora.Select(forum => forum.Kkr).OfType<string>().Distinct(StringComparer.Ordinal)];
        var settings = parameters ? await ForumTraitsReader.Settings(recording.Standing<ForumSettingRow>(), ids).ToListAsync(cancel) : [];
        var areas = parameters ? await ForumTraitsReader.Areas(recording.Standing<KkrAreaRow>(), recording.Standing<MunicipalityRow>(), kkrs).ToListAsync(cancel) : [];
        foreach (var forum in fora)
            await RecordAsync(recording, ForumLaw.Of(law, ForumTraitsReader.Of(forum, settings, areas)), forum.ForumId, cancel);
    }

    /// <summary>The same for one forum, with settings that this entry changes.</summary>
    public static async Task RecordAsync(Recording recording, LawDocument law, LawScope forum, IReadOnlyList<ForumSettingRow> settings, CancellationToken cancel)
    {
        string[] kkrs = forum.Kkr is { } kkr ? [kkr] : [];
        var areas = await ForumTraitsReader.Areas(recording.Standing<KkrAreaRow>(), recording.Standing<MunicipalityRow>(), kkrs).ToListAsync(cancel);
        await RecordAsync(recording, ForumLaw.Of(law, ForumTraitsReader.Of(forum, settings, areas)), forum.ForumId, cancel);
    }

    private static async Task RecordAsync(Recording recording, LawDocument law, long forumId, CancellationToken cancel)
    {
        var ids = await SeatIdsAsync(recording, forumId, cancel);
        var seats = SeatPlan.Expand(law, forumId, key => ids.TryGetValue(key, out var id) ? id : ids[key] = recording.NewId());
        await RecordSeatsAsync(recording, law, forumId, seats, cancel);
        await RecordDeputiesAsync(recording, law, seats, ids, cancel);
    }

    // Of every state: a seat that was abolished and comes back is the same seat.
    private static async Task<Dictionary<string, long>> SeatIdsAsync(Recording recording, long forumId, CancellationToken cancel) =>
        await recording.Context.Seats.Where(seat => seat.ForumId == forumId)
            .Select(seat => new { seat.Key, seat.SeatId }).Distinct()
            .ToDictionaryAsync(seat => seat.Key, seat => seat.SeatId, StringComparer.Ordinal, cancel);

    private static async Task RecordSeatsAsync(Recording recording, LawDocument law, long forumId, IReadOnlyList<Seat> seats, CancellationToken cancel)
    {
        var standing = await recording.Standing<SeatRow>().Where(row => row.ForumId == forumId).ToListAsync(cancel);
        var ordinals = seats.Select(seat => seat.Key).Distinct(StringComparer.Ordinal).Select((key, index) => (key, index))
            .ToDictionary(pair => pair.key, pair => pair.index + 1, StringComparer.Ordinal);
        var wanted = seats.Select(seat => Row(seat, ordinals[seat.Key], SourceOf(law, seat))).ToList();
        FactDifference.Record(recording, standing, wanted, row => (row.SeatId, row.FirstDay));
    }

    private static async Task RecordDeputiesAsync(
        Recording recording, LawDocument law, IReadOnlyList<Seat> seats, Dictionary<string, long> ids, CancellationToken cancel)
    {
        var seatIds = ids.Values.ToList();
        var standing = await recording.Standing<DeputyRow>()
            .Where(row => seatIds.Contains(row.SeatId) && row.ExOfficioKind != null && row.PersonId == null).ToListAsync(cancel);
        var wanted = seats.SelectMany(seat => DeputiesOf(law, seat)).ToList();
        FactDifference.Record(recording, standing, wanted, row => (row.SeatId, row.Place, row.FirstDay));
    }

    // A stretch of a seat lies inside one group of its kind: the group that covers its first day.
    private static IEnumerable<DeputyRow> DeputiesOf(LawDocument law, Seat seat) =>
        from groupOfSeat in law.Seats.Where(candidate => candidate.Key == seat.Kind && Covers(candidate, seat.Span)).Take(1)
        where groupOfSeat.DeputyExOfficio is not null
        select new DeputyRow
        {
            SeatId = seat.Id, Place = 1,
            ExOfficioKind = groupOfSeat.DeputyExOfficio, ExOfficioMunicipality = seat.ExOfficio?.MunicipalityCode,
            Span = seat.Span, Source = SourceOf(law, seat),
        };

    private static bool Covers(SeatGroup candidate, Span span) =>
        span.FirstDay is { } firstDay ? candidate.Covers(firstDay) : candidate.FirstDay is null;

    private static SeatRow Row(Seat seat, int ordinal, Source source) => new()
    {
        SeatId = seat.Id, ForumId = seat.ForumId, Key = seat.Key, Kind = seat.Kind, Ordinal = ordinal,
        LabelDa = seat.Label.Da, LabelEn = seat.Label.En, Role = seat.Role, Voting = seat.Voting, Political = seat.Political,
        AppointedBy = seat.AppointedBy, NominatedBy = seat.NominatedBy,
        ExOfficioKind = seat.ExOfficio?.Kind, ExOfficioMunicipality = seat.ExOfficio?.MunicipalityCode, ExOfficioRegion = seat.ExOfficio?.RegionCode,
        ReservedFor = seat.ReservedFor, CitationKey = seat.CitationKey, Span = seat.Span, Source = source,
    };

    private static Source SourceOf(LawDocument law, Seat seat)
    {
        var day = seat.Span.FirstDay ?? law.CoveredFrom;
        var citation = law.Citations.FirstOrDefault(candidate => candidate.Key == seat.CitationKey && candidate.Covers(day));
        return new Source(citation?.Act.Da ?? law.Name.Da, null, citation?.Paragraph, seat.Mark, null);
    }
}
