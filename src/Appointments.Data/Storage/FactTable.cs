using System.Collections.Concurrent;
using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Appointments.Data.Storage;

/// <summary>A table of facts as the journal and the verifier see it: its name and its columns in the order of their names.</summary>
internal sealed class FactTable
{
    private static readonly ConcurrentDictionary<(IModel Model, Type Row), FactTable> Known = new();

    private FactTable(IEntityType type)
    {
        Name = type.GetTableName() ?? throw new InvalidOperationException($"{type.Name} has no table.");
        Columns = [.. type.GetProperties().Select(property => new FactColumn(property)).OrderBy(column => column.Name, StringComparer.Ordinal)];
        JournaledPlaces = [.. Columns.Index().Where(pair => pair.Item.Name is not (nameof(FactRow.RecordedIn) or nameof(FactRow.SupersededIn))).Select(pair => pair.Index)];
    }

    public string Name { get; }

    public IReadOnlyList<FactColumn> Columns { get; }

    /// <summary>All but the two record numbers, which follow from the entries themselves.</summary>
    public IEnumerable<FactColumn> JournaledColumns => JournaledPlaces.Select(place => Columns[place]);

    /// <summary>Their places among the columns.</summary>
    public IReadOnlyList<int> JournaledPlaces { get; }

    /// <summary>The table of a row's type. A model has the same tables for ever, so each is looked at once.</summary>
    public static FactTable Of(IModel model, Type row) => Known.GetOrAdd(
        (model, row), static of => new FactTable(of.Model.FindEntityType(of.Row) ?? throw new InvalidOperationException($"{of.Row.Name} is not in the model.")));

    public static IReadOnlyList<FactTable> All(IModel model) =>
        [.. model.GetEntityTypes().Where(type => typeof(FactRow).IsAssignableFrom(type.ClrType)).Select(type => new FactTable(type)).OrderBy(table => table.Name, StringComparer.Ordinal)];
}
