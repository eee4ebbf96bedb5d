using NodaTime;

namespace Appointments.Data.Views;

/// <summary>An entry of the journal in a line.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Actor">Who.</param>
/// <param name="Command">What was asked for, <c>register-appointment</c>.</param>
/// <param name="Reason">Why; empty when nobody said.</param>
public sealed record ChangeLine(long Number, Instant At, string Actor, string Command, string Reason);
