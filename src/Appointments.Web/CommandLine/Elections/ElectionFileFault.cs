using System.Globalization;
using Appointments.Domain.Sources;

namespace Appointments.Web.CommandLine.Elections;

/// <summary>What is wrong at a place of the file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Path">The value, <c>lists[2].votes</c>; empty for the whole.</param>
/// <param name="Text">What is wrong, and what would be right.</param>
internal sealed record ElectionFileFault(int Line, string Path, LocalizedText Text)
{
    /// <summary>One line for a person: where, Danish, English.</summary>
    public string Told(string file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}, linje {Line} (line {Line}){(Path.Length == 0 ? "" : $", {Path}")}: {Text.Da} ({Text.En})");
}
