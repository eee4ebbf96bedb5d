using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A meeting was held; or the attendance list of a known one has come. It puts nobody in a seat.</summary>
/// <param name="meeting">A new meeting by body and day; one that is known by its id.</param>
/// <param name="attendance">The attendance list in its order; empty when there is none.</param>
/// <param name="source">Where it stands; null when the secretariat registers it without a paper.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class RegisterMeeting(MeetingRef meeting, IReadOnlyList<NewAttendance> attendance, Source? source, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "register-meeting";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["meeting"] = meeting.ToJson(),
        ["attendance"] = new JsonArray([.. attendance.Select(line => (JsonNode)line.ToJson())]),
        ["source"] = CommandJson.Of(source),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var known = meeting.Id is { } id ? await recording.MeetingAsync(id, "meeting", cancel) : null;
        if (meeting.Id is not null && known is null)
            return;
        if (await recording.ForumAsync(known?.Body ?? meeting.Body!, "body", cancel) is not { } forum)
            return;
        await ForumVersion.ExpectAsync(recording, forum.FactId, expectedVersion, cancel);
        var day = known?.FirstDay ?? meeting.Day!.Value;
        if (known is null)
            await RefuseKnownAsync(recording, forum, day, cancel);
        else
            await RefuseSecondListAsync(recording, known, cancel);
        var list = new AttendanceLines(recording, day, attendance);
        await list.FindAsync(cancel);
        if (recording.Refusals.Count > 0)
            return;
        var stands = source ?? SourceOf.Registration(recording);
        recording.Result = known?.FactId ?? recording.Add(new MeetingRow { Body = forum.Slug, Span = OneDay.Span(day), Source = stands });
        await list.AddAsync(recording.Result.Value, stands, cancel);
    }

    private static async Task RefuseKnownAsync(Recording recording, ForumRow forum, LocalDate day, CancellationToken cancel)
    {
        if (await recording.Standing<MeetingRow>().FirstOrDefaultAsync(row => row.Body == forum.Slug && row.FirstDay == day, cancel) is { } known)
            recording.Refuse(Objection.Of(
                "MEETING_KNOWN",
                $"Mødet den {day.Danish()} er allerede registreret. Mangler deltagerlisten, så send den med mødets id.",
                $"The meeting on {day.English()} is registered already. If its attendance list is missing, send that with the meeting's id.",
                "day") with
            { Thing = new ThingRef("Meeting", known.FactId) });
    }

    private static async Task RefuseSecondListAsync(Recording recording, MeetingRow known, CancellationToken cancel)
    {
        if (await recording.Standing<AttendanceRow>().AnyAsync(row => row.MeetingId == known.FactId, cancel))
            recording.Refuse(Objection.Of(
                "ATTENDANCE_KNOWN",
                $"Mødet har allerede en deltagerliste.",
                $"The meeting has an attendance list already.",
                "meeting") with
            { Thing = new ThingRef("Meeting", known.FactId) });
    }
}
