namespace Appointments.Web.Pages.Answers;

/// <summary>A seat on the last day of a term.</summary>
public sealed record HandoverSeatAnswer(
    string Label,
    string Role,
    bool Voting,
    string Occupancy,
    string? VacantSince,
    string? LastDay,
    Named AppointedBy,
    string? ExOfficioOffice,
    Named? HeldBy,
    PeriodAnswer? Holder);
