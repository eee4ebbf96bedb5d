using System.Runtime.CompilerServices;
using Appointments.Data;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Appointments.Tests.Data;

namespace Appointments.Tests.Journal;

/// <summary>A table, a column, a value or a command that the journal's reader would not be told of is found here.</summary>
public sealed class DescriptionTests
{
    /// <summary>What no reader needs: the register's own numbers, and what is made of a name to find and sort it by.</summary>
    private static readonly string[] OwnColumns =
        [nameof(FactRow.VersionId), nameof(FactRow.FactId), nameof(FactRow.RecordedIn), nameof(FactRow.SupersededIn), nameof(PersonNameRow.SortKey), nameof(PersonNameRow.SearchName)];

    [Fact]
    public async Task Every_column_of_every_table_is_told_of()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await using var context = register.Read();
        var tables = FactTable.All(context.Model);

        Assert.Equal(tables.Select(table => table.Name), FactDescriptions.All.Select(description => description.Table).Order(StringComparer.Ordinal));
        foreach (var table in tables)
        {
            Assert.Equal(
                table.Columns.Select(column => column.Name).Except(OwnColumns),
                FactDescriptions.ByTable[table.Name].Columns.Except(OwnColumns).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_value_has_words()
    {
        Has<AppointmentStatus>();
        Has<SeatRole>();
        Has<OfficeKind>();
        Has<ForumField>();
        Has<DayBasis>();
        Has<SourceMark>();

        static void Has<T>()
            where T : struct, Enum => Assert.All(Enum.GetValues<T>(), value => Assert.NotEmpty(ValueWords.Of(value).En));
    }

    [Fact]
    public void Every_command_has_words()
    {
        var commands = typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract).ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, type =>
        {
            var name = ((Command)RuntimeHelpers.GetUninitializedObject(type)).Name;
            Assert.NotEqual(name, CommandWords.Of(name).Da);
        });
    }
}
