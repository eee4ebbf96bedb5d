using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages;

/// <summary>A forum as it is handed over on the last day of a term.</summary>
/// <param name="Term">What happened in it.</param>
/// <param name="LastDay">The last day of the term, <c>2025-12-31</c>; days as ISO texts sort as days.</param>
public sealed record HandedForum(HandoverTermAnswer Term, string LastDay)
{
    /// <summary>Seats that are known to have no holder.</summary>
    public IReadOnlyList<HandoverSeatAnswer> Vacant { get; } = [.. Term.Forum.Seats.Where(seat => seat.Occupancy == "VACANT")];

    /// <summary>Seats of which the register does not know who sits there.</summary>
    public IReadOnlyList<HandoverSeatAnswer> NotStated { get; } = [.. Term.Forum.Seats.Where(seat => seat.Occupancy == "NOT_STATED")];

    /// <summary>Seats whose holder sits on after the term.</summary>
    public IReadOnlyList<HandoverSeatAnswer> GoesOn { get; } = [.. Term.Forum.Seats.Where(seat => seat.Holder is { LastDay: { } last } && string.CompareOrdinal(last, LastDay) > 0)];

    /// <summary>Nominations and recommendations, not over by the end of the term, that nobody has decided: no appointment of the same person to the same kind of seat on or after their first day is known.</summary>
    public IReadOnlyList<AppointmentAnswer> Pending { get; } =
    [
        .. Term.Forum.History.Where(proposed => proposed.Status is "NOMINATED" or "RECOMMENDED"
            && (proposed.LastDay is null || string.CompareOrdinal(proposed.LastDay, LastDay) >= 0)
            && !Term.Forum.History.Any(decided => decided.Status is "APPOINTED" or "NOTED" or "ENDED"
                && decided.Person!.Slug == proposed.Person!.Slug && decided.Seat?.Label == proposed.Seat?.Label
                && (decided.LastDay is null || proposed.FirstDay is null || string.CompareOrdinal(decided.LastDay, proposed.FirstDay) >= 0))),
    ];

    /// <summary>What the rules found that is not in order.</summary>
    public IReadOnlyList<FindingAnswer> Standing { get; } = [.. Term.Forum.Composition.Findings.Where(finding => finding.Answer is "VIOLATED" or "UNDETERMINED" or "EXCUSED")];

    /// <summary>Excuses of which a day lies in the term.</summary>
    public IReadOnlyList<ExemptionAnswer> Excused(string firstDay) =>
    [
        .. Term.Forum.Exemptions.Where(exemption => (exemption.FirstDay is null || string.CompareOrdinal(exemption.FirstDay, LastDay) <= 0)
            && (exemption.LastDay is null || string.CompareOrdinal(exemption.LastDay, firstDay) >= 0)),
    ];

    /// <summary>Who sat in the seat of an appointment before and left it before the time; null when nobody is known to have.</summary>
    public Named? Replaced(AppointmentAnswer appointment) => Term.Appointments
        .LastOrDefault(former => former.Seat is { Key: { } key } && key == appointment.Seat?.Key && former.EndReason is not null
            && string.CompareOrdinal(former.LastDay, appointment.FirstDay) < 0)?.Person;

    /// <summary>True when something is left to those who take over.</summary>
    public bool IsOpen => Vacant.Count + NotStated.Count + GoesOn.Count + Pending.Count + Standing.Count > 0;
}
