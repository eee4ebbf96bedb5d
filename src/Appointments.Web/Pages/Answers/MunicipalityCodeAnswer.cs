namespace Appointments.Web.Pages.Answers;

/// <summary>The municipality of an appointment.</summary>
public sealed record MunicipalityCodeAnswer(
    string Code);
