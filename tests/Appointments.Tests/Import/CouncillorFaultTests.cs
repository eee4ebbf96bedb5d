using System.Text;
using Appointments.Data.Commands;
using Appointments.Data.Import.Councillors;
using Appointments.Domain.People;
using Appointments.Tests.Journal;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Import;

/// <summary>A list of councillors is told all that is wrong with it, and nothing that is not. All people in the lists are invented.</summary>
public sealed class CouncillorFaultTests
{
    /// <summary>The first line has a fault of its own. Who stands on it is on the list all the same.</summary>
    [Fact]
    public async Task Who_stands_on_a_line_with_another_fault_is_not_said_to_be_missing()
    {
        await using var board = await BoardAsync();

        var faults = await FaultsAsync(board, "municipality,name,party\n0851,Test Testesen 0,X\n0851,Test Testesen 1,A\n", complete: true);

        Assert.Equal(["2: party"], faults);
    }

    [Fact]
    public async Task Whom_a_right_list_leaves_out_is_said_to_be_missing()
    {
        await using var board = await BoardAsync();

        Assert.Equal(["1: "], await FaultsAsync(board, "municipality,name\n0851,Test Testesen 1\n", complete: true));
    }

    /// <summary>Every second line repeats the one before it, so that each has its own line to be sent to.</summary>
    [Fact]
    public async Task Each_line_that_stands_there_twice_is_told_with_the_line_where_it_stands_first()
    {
        await using var board = await BoardAsync();
        var list = string.Concat(Enumerable.Range(0, 6).Select(number => $"0851,Prøve Prøvesen {number / 2}\n"));

        Assert.Equal(["3: name", "5: name", "7: name"], await FaultsAsync(board, "municipality,name\n" + list, complete: false));
    }

    /// <summary>Person 0 is recorded as a councillor of Aalborg.</summary>
    private static async Task<SmallBoard> BoardAsync()
    {
        var board = await SmallBoard.OpenAsync();
        await board.AddPlacesAsync();
        await board.SendAsync(new RecordOffice(new NewOffice(SmallBoard.PersonSlug(0), OfficeKind.Councillor, Day("2026-01-01")) { Municipality = SmallBoard.Aalborg }, null));
        return board;
    }

    private static async Task<IEnumerable<string>> FaultsAsync(SmallBoard board, string list, bool complete)
    {
        var import = new ImportCouncillors("list.csv", Encoding.UTF8.GetBytes(list), new CouncillorDefaults(Day("2026-06-01"), null), complete);
        var refused = await Assert.ThrowsAsync<CouncillorFileException>(() => board.SendAsync(import));
        return refused.Faults.Select(fault => $"{fault.Line}: {fault.Column}");
    }
}
