namespace Appointments.Web.Pages.Answers;

/// <summary>A nomination.</summary>
public sealed record NominationAnswer(
    string Id,
    string? SeatGroup,
    string? Name,
    string? Title,
    string? Workplace,
    string? Gender,
    bool? FromSmallCompany,
    string? Statement,
    string? StatedReason,
    bool Public,
    bool Erased,
    string? ErasedDay,
    bool Chosen,
    OrganisationAnswer? Organisation,
    NominationMunicipalityAnswer? Municipality,
    Named? Person);
