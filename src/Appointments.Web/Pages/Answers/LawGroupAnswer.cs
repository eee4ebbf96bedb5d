namespace Appointments.Web.Pages.Answers;

/// <summary>Seats of one category.</summary>
public sealed record LawGroupAnswer(
    string Key,
    string Label,
    int? Count,
    string Role,
    bool Voting,
    bool Political,
    Named AppointedBy,
    IReadOnlyList<Named> NominatedBy,
    CitationAnswer? NominationCitation,
    string? ExOfficioOffice,
    string? DeputyOffice,
    IReadOnlyList<Named>? Municipalities,
    Named? ReservedFor,
    string? FirstDay,
    string? LastDay,
    CitationAnswer? Citation,
    string Mark);
