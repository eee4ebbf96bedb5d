namespace Appointments.Web.Pages.Answers;

/// <summary>Who holds a seat by an appointment.</summary>
public sealed record FoundHolderAnswer(
    string Id,
    Named Person);
