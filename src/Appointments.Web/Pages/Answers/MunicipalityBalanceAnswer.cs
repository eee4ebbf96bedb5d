namespace Appointments.Web.Pages.Answers;

/// <summary>A municipality among political seats.</summary>
public sealed record MunicipalityBalanceAnswer(
    string Code,
    string Name,
    int Held);
