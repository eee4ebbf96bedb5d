using System.Text.Json;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Tests.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Tests.Journal;

/// <summary>The appointments as the journal's own bytes tell them, read from the first entry to the last with loops and nothing of the register's questions: the oracle of what is asked of tables.</summary>
internal sealed class ReplayedJournal
{
    private readonly List<Version> versions = [];

    private ReplayedJournal(long newest) => Newest = newest;

    /// <summary>A version of an appointment, and the entries that brought and replaced it.</summary>
    public sealed record Version(long VersionId, long FactId, long SeatId, long PersonId, AppointmentStatus Status, LocalDate First, LocalDate Last, long RecordedIn)
    {
        public long SupersededIn { get; set; } = long.MaxValue;

        public bool Holds => Status is AppointmentStatus.Appointed or AppointmentStatus.Noted or AppointmentStatus.Ended;

        public bool IsKnown(long state) => RecordedIn <= state && state < SupersededIn;

        public bool On(LocalDate day) => First <= day && day <= Last;

        public bool Meets(Version other) => First <= other.Last && other.First <= Last;
    }

    /// <summary>Number of the last entry.</summary>
    public long Newest { get; }

    /// <summary>Every version that was ever recorded.</summary>
    public IReadOnlyList<Version> Versions => versions;

    public static async Task<ReplayedJournal> ReadAsync(TemporaryRegister register)
    {
        await using var context = register.Read();
        var entries = await context.Journal.OrderBy(entry => entry.Number).Select(entry => new { entry.Number, entry.Facts }).ToListAsync();
        var replayed = new ReplayedJournal(entries[^1].Number);
        foreach (var entry in entries)
        {
            using var facts = JsonDocument.Parse(entry.Facts);
            foreach (var version in Of(facts, "superseded")) replayed.versions.Single(known => known.VersionId == version.GetInt64()).SupersededIn = entry.Number;
            foreach (var row in Of(facts, "inserted")) replayed.versions.Add(Read(row, entry.Number));
        }

        return replayed;
    }

    public IEnumerable<Version> Known(long state) => versions.Where(version => version.IsKnown(state));

    /// <summary>Who holds a seat on a day, as known in a state; null when nobody.</summary>
    public Version? Holder(long seat, LocalDate day, long state) =>
        Known(state).Where(version => version.SeatId == seat && version.Holds && version.On(day)).MaxBy(version => (version.First, version.FactId));

    private static IEnumerable<JsonElement> Of(JsonDocument facts, string part) =>
        facts.RootElement.GetProperty(part).TryGetProperty("appointments", out var rows) ? rows.EnumerateArray() : [];

    private static Version Read(JsonElement row, long number) => new(
        row.GetProperty("VersionId").GetInt64(), row.GetProperty("FactId").GetInt64(), row.GetProperty("SeatId").GetInt64(), row.GetProperty("PersonId").GetInt64(),
        Enum.Parse<AppointmentStatus>(row.GetProperty("Status").GetString()!), Day(row, "FirstDay"), Day(row, "LastDay"), number);

    private static LocalDate Day(JsonElement row, string column) => LocalDatePattern.Iso.Parse(row.GetProperty(column).GetString()!).Value;
}
