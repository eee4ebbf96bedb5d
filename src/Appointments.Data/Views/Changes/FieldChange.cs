using Appointments.Domain.Sources;

namespace Appointments.Data.Views.Changes;

/// <summary>A field of a fact before and after an entry, in words.</summary>
/// <param name="Name">Its name for programs, <c>firstDay</c>.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Before">What stood; null when nothing did.</param>
/// <param name="After">What stands; null when nothing does.</param>
/// <param name="Changed">Whether the two differ. Of a sealed value nothing else is told.</param>
public sealed record FieldChange(string Name, LocalizedText Label, LocalizedText? Before, LocalizedText? After, bool Changed);
