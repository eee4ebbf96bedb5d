namespace Appointments.Graph.Rights;

/// <summary>What those are answered who may not ask a field.</summary>
public enum OthersGet
{
    /// <summary>An error: <c>NOT_ALLOWED</c> for somebody who has not signed in, <c>FORBIDDEN</c> for somebody whose roles do not do.</summary>
    Error,

    /// <summary>Null, and nothing is said.</summary>
    Null,

    /// <summary>To the public the list is empty, as if there were nothing; to others an error.</summary>
    Empty,
}
