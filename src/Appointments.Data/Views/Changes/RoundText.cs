using Appointments.Domain.Appointments.Rounds;

namespace Appointments.Data.Views.Changes;

/// <summary>A round of nomination as the journal tells it.</summary>
internal static class RoundText
{
    /// <summary>Each group with who may nominate, whether they do so jointly, and what is asked of candidates.</summary>
    public static string Groups(IReadOnlyList<RoundGroup> groups) => string.Join("; ", groups.Select(Group));

    private static string Group(RoundGroup group) =>
        $"{group.SeatKind}: {string.Join(", ", group.Organisations)}{(group.Jointly == false ? " (ikke i forening)" : "")}{(group.Criteria is null ? "" : $". {group.Criteria}")}";
}
