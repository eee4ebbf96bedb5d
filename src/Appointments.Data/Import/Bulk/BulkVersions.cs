using NodaTime;
using static System.FormattableString;

namespace Appointments.Data.Import.Bulk;

/// <summary>The versions of all appointments, and the instants at which the register learnt something, in their order.</summary>
internal sealed class BulkVersions
{
    private readonly List<BulkVersion> all = [];

    private BulkVersions()
    {
    }

    /// <summary>The versions, in the order of the file.</summary>
    public IReadOnlyList<BulkVersion> All => all;

    /// <summary>How many appointments they are of.</summary>
    public int Appointments => all.Select(version => version.AppointmentNumber).Distinct().Count();

    /// <summary>When the first of them was recorded; the epoch when there are none.</summary>
    public Instant First => all.Count == 0 ? default : all.Min(version => version.RecordedAt);

    /// <exception cref="BulkFault">A line is not right in itself.</exception>
    public static BulkVersions Read(string folder)
    {
        using var table = new BulkTable(
            folder, "appointments", "appointment_no", "seat_id", "person_id", "capacity", "party_id", "municipality_id", "start_date", "end_date", "end_reason", "decision_id", "recorded_at", "superseded_at");
        var versions = new BulkVersions();
        var living = new HashSet<int>();
        while (table.Read())
            versions.all.Add(Version(table, living));
        return versions;
    }

    /// <summary>Each instant with what was recorded and what was superseded at it.</summary>
    public IEnumerable<(Instant At, IReadOnlyList<BulkVersion> Recorded, IReadOnlyList<BulkVersion> Superseded)> Entries()
    {
        var events = all.Select(version => (At: version.RecordedAt, Version: version, IsNew: true))
            .Concat(all.Where(version => version.SupersededAt is not null).Select(version => (At: version.SupersededAt!.Value, Version: version, IsNew: false)))
            .OrderBy(moment => moment.At).ToList();
        for (var start = 0; start < events.Count;)
        {
            var end = start;
            while (end < events.Count && events[end].At == events[start].At)
                end++;
            var moment = events[start..end];
            yield return (moment[0].At, [.. moment.Where(it => it.IsNew).Select(it => it.Version)], [.. moment.Where(it => !it.IsNew).Select(it => it.Version)]);
            start = end;
        }
    }

    private static BulkVersion Version(BulkTable table, HashSet<int> living)
    {
        var version = new BulkVersion(
            table.Number(0), table.Number(1), table.Number(2), table.OneOf(3, ("member", false), ("deputy", true)), table.NumberOrNull(4), table.NumberOrNull(5),
            table.Day(6), table.LastDay(7), table.Text(8), table.NumberOrNull(9), table.At(10) ?? throw table.Wrong(10, "The field is empty.", "Feltet er tomt."), table.At(11));
        if (version.LastDay < version.FirstDay)
            throw table.Wrong(7, "The appointment ends before it begins; end_date is the first day not in force.", "Udpegningen slutter, før den begynder; end_date er den første dag, den ikke gælder.");
        if (version.SupersededAt <= version.RecordedAt)
            throw table.Wrong(11, "The version was superseded before it was recorded.", "Versionen er afløst, før den blev registreret.");
        return version.SupersededAt is not null || living.Add(version.AppointmentNumber)
            ? version
            : throw table.Wrong(0, Invariant($"Appointment {version.AppointmentNumber} has two versions that nothing supersedes."), Invariant($"Udpegning {version.AppointmentNumber} har to versioner, som intet afløser."));
    }
}
