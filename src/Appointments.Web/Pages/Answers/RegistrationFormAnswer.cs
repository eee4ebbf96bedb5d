namespace Appointments.Web.Pages.Answers;

/// <summary>A forum that somebody is to be registered in.</summary>
public sealed record RegistrationFormAnswer(
    string Slug,
    string Name,
    int Version,
    Named? Kkr,
    FormPeriodAnswer? Period,
    CheckCompositionAnswer? Composition,
    IReadOnlyList<FormSeatAnswer> Seats);
