namespace Appointments.Web.Pages.Answers;

/// <summary>An office.</summary>
public sealed record OfficeAnswer(
    string Kind,
    string Title,
    Named? Person,
    Named? Municipality,
    Named? Region,
    Named? Forum,
    string? FirstDay,
    string? FirstDayBasis,
    string? LastDay,
    string? LastDayBasis,
    SourceAnswer? Source);
