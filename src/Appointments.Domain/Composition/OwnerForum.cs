namespace Appointments.Domain.Composition;

/// <summary>A forum that owns another one, or on whose behalf it acts, with those who sit in it on the day.</summary>
/// <param name="Slug">The forum.</param>
/// <param name="Name">Its name on the day.</param>
/// <param name="Holders">Who sits in it.</param>
/// <param name="OpenSeats">Its seats, with a vote or without, in which nobody is known to sit.</param>
public sealed record OwnerForum(
    string Slug,
    string Name,
    IReadOnlySet<long> Holders,
    int OpenSeats);
