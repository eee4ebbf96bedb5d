namespace Appointments.Web.Pages.Answers;

/// <summary>A name of a forum.</summary>
public sealed record NameAnswer(
    string Name,
    string? FirstDay,
    string FirstDayBasis,
    string? LastDay,
    string LastDayBasis,
    SourceAnswer Source);
