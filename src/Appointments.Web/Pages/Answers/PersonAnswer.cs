namespace Appointments.Web.Pages.Answers;

/// <summary>A person, as the page shows them.</summary>
public sealed record PersonAnswer(
    string Slug,
    string Name,
    IReadOnlyList<string> OtherNames,
    IReadOnlyList<ErasedValueAnswer> Erased,
    IReadOnlyList<OfficeAnswer> Offices,
    IReadOnlyList<SeatLabelAnswer> Seats,
    IReadOnlyList<AppointmentAnswer> Appointments);
