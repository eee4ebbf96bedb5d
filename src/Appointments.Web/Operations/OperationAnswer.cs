namespace Appointments.Web.Operations;

/// <summary>What an operation answered: data, and the errors told with it.</summary>
/// <param name="Data">The data; null when the whole request was refused.</param>
/// <param name="Errors">The errors; empty when all went well.</param>
public sealed record OperationAnswer<T>(T? Data, IReadOnlyList<OperationError> Errors)
    where T : class;
