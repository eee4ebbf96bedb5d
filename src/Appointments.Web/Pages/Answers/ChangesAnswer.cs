namespace Appointments.Web.Pages.Answers;

/// <summary>Some entries of the journal, the oldest first.</summary>
public sealed record ChangesAnswer(
    int TotalCount,
    bool HasMore,
    long? FirstNumber,
    IReadOnlyList<ChangeAnswer> Nodes);
