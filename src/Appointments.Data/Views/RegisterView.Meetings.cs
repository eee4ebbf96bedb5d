using Appointments.Domain.Appointments;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>The meetings of each forum up to the day, that day included, the newest first.</summary>
    public Task<ILookup<long, Meeting>> MeetingsAsync(IReadOnlyList<long> forumIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Meetings by id, aligned; null for an id that no meeting has.</summary>
    public Task<IReadOnlyList<Meeting?>> MeetingsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Who met at each meeting, aligned: the name that the forum had on the day of the meeting; its slug when no forum of that slug is known.</summary>
    public Task<IReadOnlyList<string>> BodyNamesAsync(IReadOnlyList<Meeting> meetings, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The attendance list of each meeting, in its order; empty when none is recorded.</summary>
    public Task<ILookup<long, Attendance>> AttendanceAsync(IReadOnlyList<long> meetingIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Decisions by id, aligned; null for an id that no decision has.</summary>
    public Task<IReadOnlyList<Decision?>> DecisionsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>When each journal entry was written, aligned; null for a number that this view does not know of.</summary>
    public Task<IReadOnlyList<Instant?>> RecordedAtAsync(IReadOnlyList<long> numbers, CancellationToken cancel) => throw new NotImplementedException();
}
