namespace Appointments.Web.Pages.Answers;

/// <summary>The municipality of an office or of an appointment; null when it has none.</summary>
public sealed record EmbedHolderAnswer(
    MunicipalityCodeAnswer? Municipality);
