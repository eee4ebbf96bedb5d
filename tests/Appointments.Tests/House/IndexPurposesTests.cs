using Appointments.Data;
using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Tests.House;

/// <summary>What <c>db/README.md</c> says of indexes is said of each that there is, and of no other.</summary>
public sealed class IndexPurposesTests
{
    private static readonly string[] Clocks = [nameof(FactRow.SupersededIn), nameof(FactRow.RecordedIn), nameof(FactRow.FirstDay), nameof(FactRow.LastDay)];

    [Fact]
    public void Every_index_has_its_purpose_in_the_readme()
    {
        using var context = new RegisterDatabase(Path.Combine(Path.GetTempPath(), "never-opened.db")).CreateContext();
        var there = context.Model.GetEntityTypes()
            .SelectMany(type => type.GetIndexes().Select(index => (Table: type.GetTableName()!, Columns: Columns(index.Properties.Select(property => property.Name)), index.IsUnique)))
            .Where(index => index is not { Columns: nameof(FactRow.FactId), IsUnique: true })
            .Select(index => $"| `{index.Table}` | `{index.Columns}`{(index.IsUnique ? " (unique)" : "")} |");

        var told = File.ReadLines(Repository.PathOf("db", "README.md"))
            .SkipWhile(line => line != "## What each index is for").TakeWhile(line => line != "## The tests")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();

        Assert.Equal(there.Order(StringComparer.Ordinal), told.Select(line => line[..(line.LastIndexOf('|', line.Length - 2) + 1)]).Order(StringComparer.Ordinal));
        Assert.All(told, line => Assert.True(line.Split('|')[^2].Trim().Length > 5, line));
    }

    private static string Columns(IEnumerable<string> names)
    {
        var all = names.ToList();
        var own = all.Except(Clocks).ToList();
        return string.Join(", ", own.Count > 0 ? own : all);
    }
}
