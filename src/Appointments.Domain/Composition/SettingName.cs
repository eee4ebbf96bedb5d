using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>A setting that a forum may have.</summary>
/// <param name="Name">Its name, <c>maxPerMunicipality</c>.</param>
/// <param name="Rule">The rule that reads it, <c>geographic-spread</c>.</param>
/// <param name="Values">Which values it may have, in words: <c>a whole number from 1 to 999</c>.</param>
public sealed record SettingName(
    string Name,
    string Rule,
    LocalizedText Values);
