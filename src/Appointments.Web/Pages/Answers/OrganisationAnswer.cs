namespace Appointments.Web.Pages.Answers;

/// <summary>Who may nominate.</summary>
public sealed record OrganisationAnswer(
    string Slug,
    string Name,
    IReadOnlyList<Named>? JointMembers);
