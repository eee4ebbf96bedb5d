using Appointments.Data.Rows;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Sources;

namespace Appointments.Data.Views.Changes;

/// <summary>A round of nomination as the journal tells it.</summary>
internal static class RoundText
{
    /// <summary>Each group with who may nominate, whether they do so jointly, how well that is known, and what is asked of candidates.</summary>
    public static FactField<NominationRoundRow> Groups(LocalizedText label) => new(
        [nameof(NominationRoundRow.Groups)],
        label,
        row => string.Join('\n', row.Groups.Select(group => $"{group.SeatKind}: {string.Join(' ', group.Organisations)} {group.Jointly} {group.Mark} {group.Criteria}")),
        (row, names) => new(string.Join("; ", row.Groups.Select(group => Danish(group, names))), string.Join("; ", row.Groups.Select(group => English(group, names)))))
    {
        References = row => row.Groups.SelectMany(group => group.Organisations).Select(Organisation),
    };

    private static Reference Organisation(string slug) => Reference.To(ReferenceKind.Authority, slug);

    private static string Danish(RoundGroup group, FactNames names) =>
        $"{group.SeatKind}: {string.Join(", ", group.Organisations.Select(slug => names[Organisation(slug)].Da))}{(group.Jointly == false ? " (ikke i forening)" : "")}, {ValueWords.Of(group.Mark).Da}{(group.Criteria is null ? "" : $". {group.Criteria}")}";

    private static string English(RoundGroup group, FactNames names) =>
        $"{group.SeatKind}: {string.Join(", ", group.Organisations.Select(slug => names[Organisation(slug)].En))}{(group.Jointly == false ? " (not jointly)" : "")}, {ValueWords.Of(group.Mark).En}{(group.Criteria is null ? "" : $". {group.Criteria}")}";
}
