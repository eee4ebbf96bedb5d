using Appointments.Domain.Fora;
using NodaTime;

namespace Appointments.Domain.Elections.Previews;

/// <summary>A seat that follows an office, and who comes into it with the election.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Seat">The seat; its <see cref="Seat.ExOfficio"/> says which office.</param>
/// <param name="Day">The first day on which somebody else holds it or stands in for it, or nobody is known to; null when everything stays.</param>
/// <param name="Before">Who held it until then; null when nobody is known.</param>
/// <param name="After">Who holds it from that day; null when nobody is known, because no list brings a holder of the office.</param>
/// <param name="DeputiesBefore">Who stood in until then, in their order.</param>
/// <param name="DeputiesAfter">Who stands in from that day, in their order.</param>
public sealed record OfficeSeatOutlook(
    Forum Forum,
    Seat Seat,
    LocalDate? Day,
    PreviewPerson? Before,
    PreviewPerson? After,
    IReadOnlyList<PreviewPerson> DeputiesBefore,
    IReadOnlyList<PreviewPerson> DeputiesAfter)
{
    /// <summary>True when the seat gets another holder, or loses the one it had.</summary>
    public bool HolderChanges => Before != After;
}
