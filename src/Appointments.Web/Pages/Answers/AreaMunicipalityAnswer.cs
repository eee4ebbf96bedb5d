namespace Appointments.Web.Pages.Answers;

/// <summary>A municipality of a KKR.</summary>
public sealed record AreaMunicipalityAnswer(
    string Code,
    string Name);
