using Appointments.Data.Rows;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>New versions of a round.</summary>
internal static class RoundRows
{
    /// <summary>The round as a row; a FactId of 0 makes it a new one.</summary>
    public static NominationRoundRow Of(NominationRound round) => new()
    {
        FactId = round.Id,
        ForumId = round.ForumId,
        Slug = round.Slug,
        Groups = round.Groups,
        NominatorStatus = round.NominatorStatus,
        NominatorsDay = round.NominatorsDay,
        DeadlineDay = round.DeadlineDay,
        MeetingDay = round.MeetingDay,
        EraseDay = round.EraseDay,
        EraseReason = round.EraseReason,
        InvitedDay = round.InvitedDay,
        CheckedDay = round.CheckedDay,
        DecidedDay = round.DecidedDay,
        InformedDay = round.InformedDay,
        ErasedDay = round.ErasedDay,
        WithdrawnDay = round.WithdrawnDay,
        WithdrawnReason = round.WithdrawnReason,
        Span = round.Period,
        Source = round.Source,
    };

    /// <summary>Puts another version of a round in the place of the one that stood.</summary>
    public static void Replace(Recording recording, NominationRoundRow standing, NominationRound round)
    {
        recording.Supersede(standing);
        recording.Result = recording.Add(Of(round));
    }

    /// <summary>Today in Denmark, as the entry's instant has it.</summary>
    public static LocalDate Today(Recording recording) => RegisterDay.Of(recording.At);

    /// <summary>True when the round has a nomination.</summary>
    public static Task<bool> HasNominationsAsync(Recording recording, NominationRoundRow round, CancellationToken cancel) =>
        recording.Standing<NominationRow>().AnyAsync(row => row.RoundId == round.FactId, cancel);

    /// <summary>Refuses a version of the forum that is not the one the caller saw; null asks nothing.</summary>
    public static Task ExpectAsync(Recording recording, NominationRoundRow round, long? expectedVersion, CancellationToken cancel) =>
        ForumVersion.ExpectAsync(recording, round.ForumId, expectedVersion, cancel);
}
