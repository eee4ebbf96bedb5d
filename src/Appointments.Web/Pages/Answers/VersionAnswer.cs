namespace Appointments.Web.Pages.Answers;

/// <summary>What the register knew of an appointment until an entry replaced it; that entry is null while the version stands.</summary>
public sealed record VersionAnswer(
    string Status,
    string? FirstDay,
    string FirstDayBasis,
    string? LastDay,
    string LastDayBasis,
    string? EndReason,
    Named? Person,
    SeatLabelAnswer? Seat,
    SourceAnswer Source,
    EntryLineAnswer? Superseded);
