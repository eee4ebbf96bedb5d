using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Elections.Previews;

/// <summary>Somebody who holds a political seat in the new term, and whether as a member of a municipal council of the area.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Person">Who holds it.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Day">The first day of that; null when the person keeps it.</param>
/// <param name="LastDay">The last day of the appointment; null when it is open, or when the seat is held by none.</param>
/// <param name="Before">Whether the person was known to be eligible on the last day of the old term; null when the person did not hold the seat then, or nothing was demanded.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Demand">The demand of that day.</param>
/// <param name="Citation">Its paragraph as of that day; null when none is known.</param>
public sealed record EligibilityOutlook(
    Forum Forum,
    Seat Seat,
    PreviewPerson Person,
    EligibilityFate Fate,
    LocalDate? Day,
    LocalDate? LastDay,
    Answer? Before,
    LocalizedText Reason,
    Demand Demand,
    Citation? Citation);
