using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections;

/// <summary>What is wrong with an election as it was given.</summary>
/// <param name="List">The index of the list concerned, from 0; null when it concerns the whole.</param>
/// <param name="Field">The field: <c>seats</c>, <c>lists</c>, or of a list <c>id</c>, <c>votes</c>, <c>candidates</c>, <c>federation</c>, <c>alliance</c>.</param>
/// <param name="Text">What is wrong, and what would be right.</param>
public sealed record ElectionFault(int? List, string Field, LocalizedText Text);
