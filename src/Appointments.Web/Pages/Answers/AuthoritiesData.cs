namespace Appointments.Web.Pages.Answers;

/// <summary>The answer of the operation that asks for it.</summary>
public sealed record AuthoritiesData(
    IReadOnlyList<OrganisationAnswer> Authorities);
