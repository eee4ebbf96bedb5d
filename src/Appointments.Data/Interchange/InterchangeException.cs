namespace Appointments.Data.Interchange;

/// <summary>A register that cannot be written out, or a file that cannot be read as one. Nothing is left of what was begun.</summary>
/// <param name="line">The line of the file, from 1; null when the register itself is meant.</param>
/// <param name="english">What is wrong.</param>
/// <param name="danish">The same in Danish, shorter.</param>
public sealed class InterchangeException(long? line, string english, string danish)
    : Exception(FormattableString.Invariant($"{(line is { } number ? FormattableString.Invariant($"line {number}: ") : "")}{english} ({danish})"))
{
    /// <summary>The line of the file, from 1; null when the register itself is meant.</summary>
    public long? Line { get; } = line;
}
