using Appointments.Domain.Sources;

namespace Appointments.Graph.Reading.Law;

/// <summary>One value of a law document in words, on one day.</summary>
/// <param name="Key">Tells which value it is; the same over all its days.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">What it says.</param>
internal sealed record LawPart(string Key, LocalizedText Subject, LocalizedText Text);
