using Appointments.Domain.Sources;

namespace Appointments.Graph.Reading.Law;

/// <summary>One thing that changes in a law document.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Before">What held until the day before; null when it is new.</param>
/// <param name="Now">What holds from the day; null when nothing follows.</param>
public sealed record LawChangeLine(LocalizedText Subject, LocalizedText? Before, LocalizedText? Now);
