namespace Appointments.Web.Pages.Answers;

/// <summary>How many values are known so well.</summary>
public sealed record MarkCountAnswer(
    string Mark,
    int Count);
