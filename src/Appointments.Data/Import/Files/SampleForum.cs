using Appointments.Domain.Fora;

namespace Appointments.Data.Import.Files;

/// <summary>A forum with its names. Its seats come from the law of its kind, with what that leaves to it.</summary>
internal sealed record SampleForum(string Slug, string Kind, ForumField Field, string? KkrSlug, IReadOnlyList<ForumName> Names, IReadOnlyList<Sourced<(string Parameter, string Value)>> Parameters);
