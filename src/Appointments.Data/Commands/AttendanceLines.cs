using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Records who was at a meeting, in the order of the list. It puts nobody in a seat.</summary>
/// <param name="recording">The entry in the making.</param>
/// <param name="day">The day of the meeting.</param>
/// <param name="lines">The list.</param>
internal sealed class AttendanceLines(Recording recording, LocalDate day, IReadOnlyList<NewAttendance> lines)
{
    private readonly List<(NewAttendance Line, PersonRow Person)> found = [];

    /// <summary>Finds who is meant, and refuses what the register does not know and whoever stands there twice.</summary>
    public async Task FindAsync(CancellationToken cancel)
    {
        var codes = await recording.Standing<MunicipalityRow>().Where(row => row.FirstDay <= day && row.LastDay >= day).Select(row => row.Code).ToListAsync(cancel);
        foreach (var (index, line) in lines.Index())
        {
            var field = FormattableString.Invariant($"attendance.{index}");
            if (line.Municipality is { } code && !codes.Contains(code, StringComparer.Ordinal))
                await recording.MunicipalityAsync(code, day, $"{field}.municipality", cancel);
            if (await recording.PersonAsync(line.Person, $"{field}.person", cancel) is not { } person)
                continue;
            if (found.Exists(it => it.Person.FactId == person.FactId))
                recording.Refuse(Objection.Of("ATTENDANCE_TWICE", $"«{line.Person}» står to gange på listen.", $"\"{line.Person}\" stands on the list twice.", $"{field}.person"));
            found.Add((line, person));
        }
    }

    /// <summary>Adds the lines that <see cref="FindAsync"/> has found.</summary>
    public async Task AddAsync(long meetingId, Source source, CancellationToken cancel)
    {
        var persons = await recording.View(day).PersonsByIdAsync([.. found.Select(it => it.Person.FactId)], cancel);
        foreach (var (index, (line, person)) in found.Index())
        {
            recording.Add(new AttendanceRow
            {
                MeetingId = meetingId,
                Place = index + 1,
                PersonId = person.FactId,
                PrintedName = line.PrintedName ?? persons[index]!.Name,
                PartyDigest = line.Party is { } letter ? recording.Seal(letter) : null,
                MunicipalityCode = line.Municipality,
                Present = line.Present,
                Span = OneDay.Span(day),
                Source = source,
            });
        }
    }
}
