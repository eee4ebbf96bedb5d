using Appointments.Domain.Retention;

namespace Appointments.Graph.Types;

/// <summary><c>RetentionRule</c>.</summary>
/// <param name="Kind">What.</param>
/// <param name="Period">The period that holds; null when none does.</param>
public sealed record RetentionRule(RetentionKind Kind, RetentionPeriod? Period);
