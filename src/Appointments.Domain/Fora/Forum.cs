namespace Appointments.Domain.Fora;

/// <summary>A board, council, committee or group, with the name of the day asked.</summary>
/// <param name="Id">Given out by the register, never reused.</param>
/// <param name="Slug">For addresses; never changes.</param>
/// <param name="Name">The name used on the day.</param>
/// <param name="Kind">The kind whose law applies, <c>erhvervshus</c>.</param>
/// <param name="Field">Its field.</param>
/// <param name="KkrSlug">The KKR it belongs to; null for a national body.</param>
public sealed record Forum(
    long Id,
    string Slug,
    string Name,
    string Kind,
    ForumField Field,
    string? KkrSlug);
