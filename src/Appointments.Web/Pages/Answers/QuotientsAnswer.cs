namespace Appointments.Web.Pages.Answers;

/// <summary>The sharings of a count with their quotients.</summary>
public sealed record QuotientsAnswer(
    IReadOnlyList<SharingAnswer> Sharings);
