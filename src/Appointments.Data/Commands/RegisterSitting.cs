using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>A meeting fills seats of several fora: one entry of the journal, all lines or none.</summary>
/// <param name="meeting">FactId of the meeting.</param>
/// <param name="lines">The seats, in order.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class RegisterSitting(long meeting, IReadOnlyList<SittingLine> lines, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "register-sitting";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["meeting"] = meeting, ["lines"] = new JsonArray([.. lines.Select(line => (JsonNode)line.ToJson())]) };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        if (await recording.MeetingAsync(meeting, "meeting", cancel) is not { } held)
            return;
        var decisions = await DecisionsAsync(recording, held, cancel);
        RefuseSeatsTwice(recording);
        foreach (var (index, line) in lines.Index())
        {
            recording.Place = PlaceOf(index);
            var appointing = new Appointing(recording, line.Appointment, line.Status) { Decided = line.Item is { } item ? decisions[item] : null };
            await appointing.AddAsync(leaving: null, line.ExpectedVersion, cancel);
        }

        recording.Place = null;
        recording.Result = held.FactId;
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var brought = await judgement.After(lines[0].Appointment.FirstDay).AppointmentsRecordedInAsync(judgement.Number, cancel);
        List<SeatedLine> seated = [.. brought.Select((appointment, index) => new SeatedLine(PlaceOf(index), appointment))];
        foreach (var (place, appointment) in seated)
        {
            judgement.Place = place;
            await AppointmentJudgement.WarnOfSeatAsync(judgement, appointment, cancel);
        }

        judgement.Place = null;
        foreach (var board in seated.Where(line => line.Appointment.MakesHolder).GroupBy(line => line.Appointment.ForumId)) await CheckAsync(judgement, board.Key, [.. board], cancel);
    }

    /// <summary>One check for all lines of a board: what only several of them break together is told of the last of these, without which the others would stand.</summary>
    private static async Task CheckAsync(Judgement judgement, long forumId, IReadOnlyList<SeatedLine> board, CancellationToken cancel)
    {
        var check = new BoardCheck(judgement, forumId)
        {
            PersonIds = [.. board.Select(line => line.Appointment.PersonId)],
            Place = finding => Concerned(finding).Place,
            Stops = finding => Concerned(finding).Appointment.Status == AppointmentStatus.Noted ? BoardCheck.StopsNoted(finding) : finding.Binds,
        };
        foreach (var span in board.Select(line => line.Appointment.Span).Distinct()) await check.RunAsync(span, cancel);

        SeatedLine Concerned(Domain.Composition.Finding finding) =>
            board.LastOrDefault(line => finding.SeatIds.Contains(line.Appointment.SeatId) || finding.PersonIds.Contains(line.Appointment.PersonId)) ?? board[^1];
    }

    /// <summary>The decision of each item that a line names: the one that is recorded, else a new one with what the first line of the item says.</summary>
    private async Task<IReadOnlyDictionary<string, DecisionRow>> DecisionsAsync(Recording recording, MeetingRow held, CancellationToken cancel)
    {
        var recorded = await recording.Standing<DecisionRow>().Where(row => row.MeetingId == held.FactId).OrderBy(row => row.FactId).ToListAsync(cancel);
        var decisions = new Dictionary<string, DecisionRow>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Item is not null && !decisions.ContainsKey(line.Item)))
            decisions[line.Item!] = recorded.Find(row => row.Item == line.Item) ?? New(recording, held, line);
        return decisions;
    }

    private static DecisionRow New(Recording recording, MeetingRow held, SittingLine line)
    {
        var row = new DecisionRow { MeetingId = held.FactId, Item = line.Item, CaseNumber = line.CaseNumber, Text = line.Text, Span = OneDay.Span(held.FirstDay), Source = held.Source with { Item = line.Item } };
        recording.Add(row);
        return row;
    }

    /// <summary>What is not written yet stands in nobody's way, so two lines of one seat are told apart here.</summary>
    private void RefuseSeatsTwice(Recording recording)
    {
        var first = new Dictionary<(string Forum, SeatRef Seat), int>();
        foreach (var (index, line) in lines.Index())
        {
            if (line.Status == AppointmentStatus.Recommended || first.TryAdd((line.Appointment.Forum, line.Appointment.Seat), index)) continue;
            var earlier = first[(line.Appointment.Forum, line.Appointment.Seat)] + 1;
            recording.Refuse(Objection.Of(
                "SEAT_TWICE",
                $"Linje {earlier} besætter den samme plads. Behold én af de to linjer.",
                $"Line {earlier} fills the same seat. Keep one of the two lines.",
                $"{PlaceOf(index)}.seat"));
        }
    }

    private static string PlaceOf(int index) => FormattableString.Invariant($"lines.{index}");

    /// <summary>An appointment of the entry with the place of its line.</summary>
    private sealed record SeatedLine(string Place, Appointment Appointment);
}
