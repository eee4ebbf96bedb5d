namespace Appointments.Data.Import;

/// <summary>Something in an import file that cannot be recorded.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record ImportFault(string File, int Line, string Message)
{
    /// <summary><c>fora.yaml:12: …</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
