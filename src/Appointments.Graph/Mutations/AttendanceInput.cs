using Appointments.Data.Commands;

namespace Appointments.Graph.Mutations;

/// <summary><c>AttendanceInput</c>: a line of an attendance list.</summary>
public sealed record AttendanceInput(string Person, string? PrintedName, string? Party, string? Municipality, bool Present)
{
    internal bool IsWhole => (PrintedName is null || PrintedName.Trim().Length is > 0 and <= 200) && (Party is null || Party.Trim().Length is > 0 and <= 4);

    internal NewAttendance ToAttendance() => new(Person, PrintedName?.Trim(), Party?.Trim(), Municipality, Present);
}
