namespace Appointments.Web.Pages.Answers;

/// <summary>A municipality.</summary>
public sealed record EmbedMunicipalityAnswer(
    string Code,
    string Name);
