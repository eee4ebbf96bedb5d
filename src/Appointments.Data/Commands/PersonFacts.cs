using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Appointments.Data.Commands;

/// <summary>
/// The facts that point to a person, in every table that has a column of one of the names below; a new table with such a column is found by the model,
/// a pointer of another name must be added here. Merges themselves point by other names: they are not moved.
/// </summary>
internal static class PersonFacts
{
    private static readonly string[] Pointers = [nameof(AppointmentRow.PersonId), nameof(VacancyRow.FormerHolderId)];

    /// <summary>The standing facts that point to the person.</summary>
    public static async Task<IReadOnlyList<FactRow>> StandingAsync(Recording recording, long personId, CancellationToken cancel)
    {
        var facts = new List<FactRow>();
        foreach (var (table, pointer) in PointersOf(recording.Context.Model))
            facts.AddRange(await (Task<IReadOnlyList<FactRow>>)Find.MakeGenericMethod(table.ClrType).Invoke(null, [recording, pointer, personId, cancel])!);
        return facts;
    }

    /// <summary>The facts that stood of the person before an entry, and of which it has left no version.</summary>
    public static async Task<IReadOnlyList<FactRow>> LeftOutAsync(Recording recording, long personId, long number, CancellationToken cancel)
    {
        var facts = new List<FactRow>();
        foreach (var (table, pointer) in PointersOf(recording.Context.Model))
            facts.AddRange(await (Task<IReadOnlyList<FactRow>>)FindLeftOut.MakeGenericMethod(table.ClrType).Invoke(null, [recording, pointer, personId, number, cancel])!);
        return facts;
    }

    /// <summary>Gives a fact that stands to another person: a new version of the same fact.</summary>
    public static void Move(Recording recording, FactRow fact, long personId)
    {
        recording.Supersede(fact);
        Restore(recording, fact, personId);
    }

    /// <summary>Records a fact that stands no more once again, of that person.</summary>
    public static void Restore(Recording recording, FactRow fact, long personId)
    {
        var copy = (FactRow)recording.Context.Entry(fact).CurrentValues.ToObject();
        copy.VersionId = 0;
        var entry = recording.Context.Entry(copy);
        foreach (var pointer in Pointers.Where(name => entry.Metadata.FindProperty(name) is not null))
            entry.Property(pointer).CurrentValue = personId;
        recording.Add(copy);
    }

    private static readonly System.Reflection.MethodInfo Find = Method(nameof(FindAsync));

    private static readonly System.Reflection.MethodInfo FindLeftOut = Method(nameof(FindLeftOutAsync));

    private static System.Reflection.MethodInfo Method(string name) =>
        typeof(PersonFacts).GetMethod(name, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;

    private static IEnumerable<(IEntityType Table, string Pointer)> PointersOf(IModel model) => model.GetEntityTypes()
        .Where(table => typeof(FactRow).IsAssignableFrom(table.ClrType))
        .OrderBy(table => table.Name, StringComparer.Ordinal)
        .SelectMany(table => Pointers.Where(pointer => table.FindProperty(pointer) is not null).Select(pointer => (table, pointer)));

    private static async Task<IReadOnlyList<FactRow>> FindAsync<TRow>(Recording recording, string pointer, long personId, CancellationToken cancel)
        where TRow : FactRow =>
        await recording.Standing<TRow>().Where(row => EF.Property<long?>(row, pointer) == personId).OrderBy(row => row.FactId).ToListAsync(cancel);

    private static async Task<IReadOnlyList<FactRow>> FindLeftOutAsync<TRow>(Recording recording, string pointer, long personId, long number, CancellationToken cancel)
        where TRow : FactRow =>
        await recording.Context.Set<TRow>()
            .Where(row => EF.Property<long?>(row, pointer) == personId && row.SupersededIn == number && !recording.Context.Set<TRow>().Any(later => later.FactId == row.FactId && later.RecordedIn >= number))
            .OrderBy(row => row.FactId).ToListAsync(cancel);
}
