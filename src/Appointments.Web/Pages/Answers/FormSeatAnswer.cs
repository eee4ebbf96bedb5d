namespace Appointments.Web.Pages.Answers;

/// <summary>A seat that somebody may get.</summary>
public sealed record FormSeatAnswer(
    string? Id,
    string Key,
    string Label,
    string Occupancy,
    string? VacantSince,
    string? CarriedOverSince,
    bool Political,
    string? ExOfficioOffice,
    Named AppointedBy,
    IReadOnlyList<Named> NominatedBy,
    Named? Municipality,
    Named? HeldBy,
    FormCitationAnswer? Citation)
{
    /// <summary>True when somebody is to be appointed: nobody sits there, or only until somebody is.</summary>
    public bool IsOpen => ExOfficioOffice is null && (Occupancy != "HELD" || CarriedOverSince is not null);
}
