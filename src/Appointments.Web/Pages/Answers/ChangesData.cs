namespace Appointments.Web.Pages.Answers;

/// <summary>What the question <c>changes</c> answers; null when it is refused.</summary>
public sealed record ChangesData(ChangesAnswer? Changes);
