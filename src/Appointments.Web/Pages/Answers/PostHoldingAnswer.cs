namespace Appointments.Web.Pages.Answers;

/// <summary>The days on which a post belongs to a group.</summary>
public sealed record PostHoldingAnswer(
    string Group,
    string GroundText,
    string Paragraph,
    string FirstDay,
    string LastDay);
