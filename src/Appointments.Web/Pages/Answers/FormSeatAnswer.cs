namespace Appointments.Web.Pages.Answers;

/// <summary>A seat that somebody may get.</summary>
public sealed record FormSeatAnswer(
    string Key,
    string Label,
    string Occupancy,
    bool Political,
    string? ExOfficioOffice,
    Named AppointedBy,
    Named? HeldBy);
