namespace Appointments.Web.Pages.Answers;

/// <summary>An entry of the journal in a line: who replaced a version, when and why.</summary>
public sealed record EntryLineAnswer(
    long Number,
    string RecordedAt,
    string Actor,
    string Kind,
    string Reason);
