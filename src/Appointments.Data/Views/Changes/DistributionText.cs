using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Elections.Pools;
using Appointments.Domain.Time;

namespace Appointments.Data.Views.Changes;

/// <summary>The parts of a distribution as a line of the journal tells them, alike in every language.</summary>
internal static class DistributionText
{
    /// <summary><c>A+B: A, B [X]; T: T (0851)</c>; null when none is named.</summary>
    public static string? Groups(IReadOnlyList<DistributionGroup> groups) => groups.Count == 0 ? null : string.Join("; ", groups.Select(group =>
        $"{group.Name}: {string.Join(", ", group.Lists.Select(list => list.MunicipalityCode is { } code ? $"{list.Letter} ({code})" : list.Letter))}{(group.Alliance is { } alliance ? $" [{alliance}]" : "")}"));

    /// <summary><c>A 2026-01-23: </c>, before the post.</summary>
    public static string Choice(PostChoice choice) => $"{choice.Group} {choice.Day.Iso()}: ";

    /// <summary><c>A → B 2026-01-23: </c>, before the post.</summary>
    public static string Transfer(PostEvent transfer) => $"{transfer.Group} → {transfer.To} {transfer.Day.Iso()}: ";

    /// <summary><c>A = B → A (Test Testesen, Prøvesalen)</c>; null when none is drawn.</summary>
    public static string? Lots(IReadOnlyList<DrawnLot> lots) => lots.Count == 0 ? null : string.Join("; ", lots.Select(lot =>
        $"{string.Join(" = ", lot.Between)} → {string.Join(", ", lot.Winners)} ({lot.Witness}, {lot.Where})"));
}
