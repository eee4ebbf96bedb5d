namespace Appointments.Web.Pages.Answers;

/// <summary>The municipality of a candidate.</summary>
public sealed record NominationMunicipalityAnswer(
    string Code,
    string Name);
