namespace Appointments.Web.Pages.Answers;

/// <summary>A seat, as the Blue Book shows it.</summary>
public sealed record BookSeatAnswer(
    string Key,
    string Label,
    string Role,
    bool Voting,
    string Mark,
    string? LastDay,
    string Occupancy,
    string? VacantSince,
    string? CarriedOverSince,
    BookVacancyAnswer? Vacancy,
    string? ExOfficioOffice,
    Named? Municipality,
    Named AppointedBy,
    IReadOnlyList<Named> NominatedBy,
    PartyAnswer? Party,
    HolderPersonAnswer? HeldBy,
    BookHolderAnswer? Holder,
    IReadOnlyList<DeputyAnswer> Deputies);
