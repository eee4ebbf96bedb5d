namespace Appointments.Law;

/// <summary>Something wrong in a law file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record LawFault(string File, int Line, string Message)
{
    /// <summary><c>hospice.yaml:12: …</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
