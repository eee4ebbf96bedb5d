namespace Appointments.Web.Pages.Answers;

/// <summary>A distribution in a list.</summary>
public sealed record DistributionLineAnswer(
    string Slug,
    string Name,
    string Purpose,
    string FirstDay,
    string LastDay);
