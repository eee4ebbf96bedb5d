using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Appointments.Data.Storage;

/// <summary>
/// Every text is compared, ordered and held unique by its bytes, as SQLite does: a database's own collation may take aa for å, or capitals
/// for small letters, and a slug is then not that slug any more. What people search and sort by are columns made for it.
/// </summary>
internal sealed class SqlServerModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public const string Collation = "Latin1_General_100_BIN2";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (var column in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(IsText)) column.SetCollation(Collation);
    }

    private static bool IsText(IReadOnlyProperty column) =>
        (column.GetValueConverter()?.ProviderClrType ?? column.GetProviderClrType() ?? column.ClrType) == typeof(string);
}
