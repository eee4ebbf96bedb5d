namespace Appointments.Web.Pages.Answers;

/// <summary>What the register knows now.</summary>
public sealed record RegisterAnswer(
    long Version,
    string RecordedAt,
    string Today,
    string? LastDayWithFacts);
