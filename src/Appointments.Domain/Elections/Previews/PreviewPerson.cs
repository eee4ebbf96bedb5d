using Appointments.Domain.People;

namespace Appointments.Domain.Elections.Previews;

/// <summary>Somebody a preview tells of.</summary>
/// <param name="Name">The name.</param>
/// <param name="Slug">The address in the register; null for somebody whom the register does not know and only the supposed lists bring.</param>
public sealed record PreviewPerson(string Name, string? Slug)
{
    internal static PreviewPerson? Of(long? id, BoardOnDay board, IReadOnlySet<long> newPersons) =>
        id is { } known && board.Persons.GetValueOrDefault(known) is { } person ? Of(person, newPersons) : null;

    private static PreviewPerson Of(Person person, IReadOnlySet<long> newPersons) => new(person.Name, newPersons.Contains(person.Id) ? null : person.Slug);
}
