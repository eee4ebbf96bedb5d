using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Appointments.Tests.SqlServer;

/// <summary>What SQL Server would refuse or read otherwise than SQLite, found without a server.</summary>
public sealed class TableTests
{
    private static readonly RegisterDatabase Database = RegisterDatabase.SqlServer("Server=nowhere.invalid;Database=register", new SqlServerOptions());

    [Fact]
    public void TheModelHasNoChangesThatTheMigrationsLack()
    {
        using var context = Database.CreateContext();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void MigrationsHaveTheNamesOfThoseOfSqlite()
    {
        using var here = Database.CreateContext();
        using var there = new RegisterDatabase("not-made.db").CreateContext();

        Assert.Equal(there.Database.GetMigrations(), here.Database.GetMigrations());
    }

    [Fact]
    public void EveryTextIsComparedByItsBytes()
    {
        using var context = Database.CreateContext();
        var texts = Columns(context).Where(column => column.GetColumnType().StartsWith("nvarchar", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, column => Assert.Equal("Latin1_General_100_BIN2", column.GetCollation()));
        Assert.All(Columns(context).Except(texts), column => Assert.Null(column.GetCollation()));
    }

    /// <summary>SQL Server takes 1,700 bytes in the key of an index, 32 columns, and no column without a bound.</summary>
    [Fact]
    public void EveryIndexFits()
    {
        using var context = Database.CreateContext();
        var indexes = Model(context).GetEntityTypes().SelectMany(type => type.GetIndexes()).ToList();

        Assert.NotEmpty(indexes);
        Assert.All(indexes, index => Assert.InRange(index.Properties.Sum(Bytes), 1, 1700));
        Assert.All(indexes, index => Assert.InRange(index.GetDatabaseName()!.Length, 1, 128));
        Assert.DoesNotContain(Model(context).GetEntityTypes(), type => type.GetForeignKeys().Any());
    }

    [Fact]
    public void AnActorsKeyIsUniqueAndThoseWithoutAreNot()
    {
        using var context = Database.CreateContext();

        var index = Assert.Single(Model(context).FindEntityType(typeof(JournalRow))!.GetIndexes(), index => index.IsUnique);

        Assert.Equal("[IdempotencyKey] IS NOT NULL", index.GetFilter());
    }

    /// <summary>Its parameters are made before the values are known; SqlClient would cut a long value to the size it guessed.</summary>
    [Fact]
    public void ALongValueIsNotCutToTheSizeOfItsParameter()
    {
        using var context = Database.CreateContext();
        using var command = context.Database.GetDbConnection().CreateCommand();
        var bounds = FactTable.Of(context.Model, typeof(JournalRow)).Columns.Concat(FactTable.Of(context.Model, typeof(LawDocumentRow)).Columns)
            .ToLookup(column => column.Name, column => column.Parameter(command, "@p").Size);

        Assert.Equal([-1], bounds[nameof(JournalRow.Facts)]);
        Assert.Equal([-1], bounds[nameof(LawDocumentRow.Document)]);
        Assert.Equal([200], bounds[nameof(JournalRow.Actor)]);
    }

    private static IModel Model(RegisterContext context) => context.GetService<IDesignTimeModel>().Model;

    private static IEnumerable<IProperty> Columns(RegisterContext context) => Model(context).GetEntityTypes().SelectMany(type => type.GetProperties());

    private static int Bytes(IProperty column) => column.GetColumnType() switch
    {
        "bigint" => 8,
        "int" => 4,
        "date" => 3,
        "bit" => 1,
        var text when text.StartsWith("nvarchar(", StringComparison.Ordinal) && column.GetMaxLength() is { } length => 2 * length,
        _ => int.MaxValue / 32,
    };
}
