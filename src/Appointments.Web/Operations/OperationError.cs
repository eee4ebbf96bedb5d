namespace Appointments.Web.Operations;

/// <summary>An error of an operation, as a page tells it.</summary>
/// <param name="Message">The message.</param>
/// <param name="Code">The stable code; null when there is none.</param>
public sealed record OperationError(string Message, string? Code);
