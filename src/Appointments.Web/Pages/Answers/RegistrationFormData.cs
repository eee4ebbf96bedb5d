namespace Appointments.Web.Pages.Answers;

/// <summary>The answer of the question registration-form.</summary>
public sealed record RegistrationFormData(
    RegistrationFormAnswer? Forum);
