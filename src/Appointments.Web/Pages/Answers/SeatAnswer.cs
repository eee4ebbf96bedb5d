namespace Appointments.Web.Pages.Answers;

/// <summary>A seat on the day.</summary>
public sealed record SeatAnswer(
    string Key,
    string Label,
    string Kind,
    string Role,
    bool Voting,
    bool Political,
    string Mark,
    string? FirstDay,
    string? LastDay,
    string Occupancy,
    string? VacantSince,
    string? CarriedOverSince,
    VacancyAnswer? Vacancy,
    string? ExOfficioOffice,
    Named? Municipality,
    Named AppointedBy,
    IReadOnlyList<Named> NominatedBy,
    CitationAnswer? Citation,
    PartyAnswer? Party,
    HolderPersonAnswer? HeldBy,
    AppointmentAnswer? Holder,
    IReadOnlyList<DeputyAnswer> Deputies);
