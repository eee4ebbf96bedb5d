namespace Appointments.Web.Pages.Answers;

/// <summary>The link of an organisation.</summary>
public sealed record RoundLinkAnswer(
    string FirstDay,
    string LastDay,
    OrganisationAnswer? Organisation);
