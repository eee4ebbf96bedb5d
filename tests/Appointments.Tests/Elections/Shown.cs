using Appointments.Domain.Elections;

namespace Appointments.Tests.Elections;

/// <summary>Counts as short text, so that a case reads as it is worked by hand.</summary>
internal static class Shown
{
    public static string Seats(ElectionCount count) => string.Join(", ", count.Seats.Select(list => $"{list.Id} {list.Seats}"));

    public static string Lots(ElectionCount count) =>
        string.Join("; ", count.Lots.Select(lots => $"{lots.Level}{(lots.Within is null ? "" : $" in {lots.Within}")}: {lots.Seats} between {string.Join(" ", lots.Between)}{(lots.Waits ? " (waits)" : "")}"));

    public static string Order(ElectionCount count) => string.Join(" ", count.Order.Select(group => string.Join("=", group)));

    public static DrawnLot Drawn(LotsNeeded lots, params string[] winners) => Drawn(lots.Level, lots.Between, winners);

    public static DrawnLot Drawn(ElectionLevel level, IReadOnlyList<string> between, params string[] winners) =>
        new(level, between, winners, "Vidne Vidnesen", NodaTime.Instant.FromUtc(2026, 1, 23, 12, 0), "Mødelokale 1");
}
