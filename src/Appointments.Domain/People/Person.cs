namespace Appointments.Domain.People;

/// <summary>A person, with the name of the day asked.</summary>
/// <param name="Id">Given out by the register, never reused.</param>
/// <param name="Slug">For addresses; never changes.</param>
/// <param name="Name">The name used on the day.</param>
/// <param name="OtherNames">Other spellings that papers use for the same person; empty when none.</param>
public sealed record Person(
    long Id,
    string Slug,
    string Name,
    IReadOnlyList<string> OtherNames);
