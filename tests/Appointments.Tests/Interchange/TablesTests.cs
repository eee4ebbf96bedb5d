using System.Text;
using Appointments.Data;
using Appointments.Data.Import.Tables;
using Appointments.Data.Journal;
using Appointments.Data.Verification;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Tests.Interchange;

/// <summary>Tables of people who live in spreadsheets: all lines or none, each fault by file, line and column, or the right lines and a report. All people in them are invented.</summary>
public sealed class TablesTests
{
    private const string Persons = "navn;adresse;andre navne\nÅse Prøve;;Aase Prøve | Å. Prøve\nBo Testesen;bo;\n";
    private const string Appointments = "forum,seat,person,first day,last day\nproeveraad,political-1,aase-proeve,2021-01-01,2021-12-31\nproeveraad,political-2,bo,2021-01-01,\nproeveraad,political-1,bo,2022-01-01,2022-06-30\n";

    [Fact]
    public async Task Right_tables_are_one_entry_and_read_again_they_are_nothing()
    {
        await using var board = await SmallBoard.OpenAsync();
        var (persons, appointments) = (("persons.csv", Persons), ("appointments.csv", Appointments.Replace("political-2,bo,2021-01-01,\n", "political-2,bo,2021-01-01,2021-12-31\n", StringComparison.Ordinal)));

        var (result, report) = await ImportAsync(board, partial: false, persons, appointments);

        Assert.Equal((2L, true), (result.Number, result.Recorded));
        Assert.Equal([("persons.csv", 2), ("appointments.csv", 3)], report.Recorded);
        Assert.Equal(["aase-proeve political-1 2021-01-01 2021-12-31", "bo political-1 2022-01-01 2022-06-30", "bo political-2 2021-01-01 2021-12-31"], await HeldAsync(board.Register));
        Assert.False((await ImportAsync(board, partial: false, persons, appointments)).Result.Recorded);
        Assert.Empty((await new RegisterVerifier(board.Register.Database).VerifyAsync(null, CancellationToken.None)).Findings);
    }

    [Theory]
    [InlineData("appointments.csv:4: person: Personen har allerede en plads i forummet", "appointments.csv", Appointments)]
    [InlineData("appointments.csv:3: seat: Pladsen er besat", "appointments.csv", "forum,seat,person,first day\nproeveraad,political-1,test-testesen-0,2021-01-01\nproeveraad,political-1,test-testesen-1,2022-01-01\n")]
    [InlineData("appointments.csv:2: seat: Forummet har ingen plads «political-9».", "appointments.csv", "forum,seat,person,first day\nproeveraad,political-9,test-testesen-0,2021-01-01\n")]
    [InlineData("appointments.csv:2: forum: Intet forum har adressen «andet»", "appointments.csv", "forum;plads;person;første dag\nandet;political-1;test-testesen-0;2021-01-01\n")]
    [InlineData("appointments.csv:2: person: Ingen person har adressen «ingen»", "appointments.csv", "forum,seat,person,first day\nproeveraad,political-1,ingen,2021-01-01\n")]
    [InlineData("appointments.csv:2: last day: Sidste dag ligger før første dag.", "appointments.csv", "forum,seat,person,first day,last day\nproeveraad,political-1,test-testesen-0,2021-01-01,2020-01-01\n")]
    [InlineData("appointments.csv:2: first day: «1/1 2021» er ingen dag", "appointments.csv", "forum,seat,person,first day\nproeveraad,political-1,test-testesen-0,1/1 2021\n")]
    [InlineData("appointments.csv:2: first day: Feltet er tomt.", "appointments.csv", "forum,seat,person,first day\nproeveraad,political-1,test-testesen-0,\n")]
    [InlineData("appointments.csv:2: status: «KEJSER» er intet af APPOINTED, NOTED, RECOMMENDED, ENDED.", "appointments.csv", "forum,seat,person,first day,status\nproeveraad,political-1,test-testesen-0,2021-01-01,KEJSER\n")]
    [InlineData("appointments.csv:2: party: «Q» er ikke bogstavet", "appointments.csv", "forum,seat,person,first day,party\nproeveraad,political-1,test-testesen-0,2021-01-01,Q\n")]
    [InlineData("appointments.csv:2: municipality: «9999» er ingen kommune", "appointments.csv", "forum,seat,person,first day,municipality\nproeveraad,political-1,test-testesen-0,2021-01-01,9999\n")]
    [InlineData("appointments.csv:1: seat: Kolonnen mangler.", "appointments.csv", "forum,person,first day\nproeveraad,test-testesen-0,2021-01-01\n")]
    [InlineData("persons.csv:1: alder: Ukendt kolonne.", "persons.csv", "navn;alder\nÅse;7\n")]
    [InlineData("persons.csv:3: slug: «aase-proeve» står der allerede.", "persons.csv", "navn\nÅse Prøve\nÅse Prøve\n")]
    [InlineData("persons.csv:2: slug: Registret har en anden person", "persons.csv", "navn;adresse\nÅse Prøve;test-testesen-0\n")]
    [InlineData("persons.csv:2: slug: «Åse» er ingen adresse", "persons.csv", "navn;adresse\nÅse Prøve;Åse\n")]
    [InlineData("persons.csv:2: name: Feltet er tomt.", "persons.csv", "navn;adresse\n;bo\n")]
    [InlineData("persons.csv:2: Linjen har flere felter end overskriften.", "persons.csv", "navn\nÅse Prøve;for meget\nBo\n", ';')]
    [InlineData("fora.csv:2: kind: Registret har ingen regler for «ukendt».", "fora.csv", "name,kind\nNyt råd,ukendt\n")]
    [InlineData("fora.csv:2: kkr: «kkr-ingen» er intet KKR", "fora.csv", "name,kind,kkr\nNyt råd,prøve,kkr-ingen\n")]
    [InlineData("fora.csv:2: slug: Registret har et andet forum", "fora.csv", "name,kind,slug,kkr\nPrøverådet,prøve,proeveraad,\n")]
    [InlineData("seats.csv:2: appointed by: Registret kender ingen myndighed «ingen».", "seats.csv", "forum,seat,label,appointed by\nproeveraad,ekstra,Ekstra,ingen\n")]
    [InlineData("seats.csv:3: first day: Pladsen «ekstra» står der allerede", "seats.csv", "forum,seat,label,appointed by\nproeveraad,ekstra,Ekstra,kkr-nordjylland\nproeveraad,ekstra,Ekstra,kkr-nordjylland\n")]
    [InlineData("others.csv:1: Ukendt fil.", "others.csv", "name\nx\n")]
    public async Task A_fault_is_told_by_file_line_and_column_and_nothing_is_written(string told, string file, string text, char separator = ',')
    {
        await using var board = await SmallBoard.OpenAsync();
        if (separator == ';') text = text.Replace("navn\n", "navn;adresse\n", StringComparison.Ordinal).Replace("for meget", "bo;for meget", StringComparison.Ordinal);
        var others = text == Appointments ? [("persons.csv", Persons)] : Array.Empty<(string, string)>();

        var fault = await Assert.ThrowsAsync<TablesException>(() => ImportAsync(board, partial: false, [(file, text), .. others]));

        Assert.StartsWith(told, Assert.Single(fault.Faults).ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await board.AskAsync(view => Task.FromResult(view.State)));
    }

    [Fact]
    public async Task Every_fault_of_every_file_is_told_at_once_in_the_order_of_the_files()
    {
        await using var board = await SmallBoard.OpenAsync();

        var fault = await Assert.ThrowsAsync<TablesException>(() => ImportAsync(
            board, partial: false, ("appointments.csv", "forum,seat,person,first day\nx,y,z,\nproeveraad,political-1,nobody,2021-01-01\n"), ("fora.csv", "name,kind\n,\nNyt råd,ukendt\n")));

        Assert.Equal(
            ["fora.csv 2 name", "fora.csv 2 kind", "fora.csv 2 name", "fora.csv 3 kind", "appointments.csv 2 forum", "appointments.csv 2 person", "appointments.csv 2 first day", "appointments.csv 3 person"],
            fault.Faults.Select(it => $"{it.File} {it.Line} {it.Column}"));
    }

    [Fact]
    public async Task With_partial_the_right_lines_are_recorded_and_the_others_told()
    {
        await using var board = await SmallBoard.OpenAsync();

        var (result, report) = await ImportAsync(board, partial: true, ("persons.csv", Persons + ";uden-navn;\n"), ("appointments.csv", Appointments + "proeveraad,political-3,uden-navn,2021-01-01,\n"));

        Assert.True(result.Recorded);
        Assert.Equal(["persons.csv:4: name", "appointments.csv:4: person", "appointments.csv:5: person"], report.Faults.Select(fault => string.Join(':', fault.ToString().Split(':').Take(3))));
        Assert.Equal([("persons.csv", 2), ("appointments.csv", 2)], report.Recorded);
        Assert.Equal(["aase-proeve political-1 2021-01-01 2021-12-31", "bo political-2 2021-01-01 9999-12-31"], await HeldAsync(board.Register));
    }

    [Fact]
    public async Task What_is_written_out_and_read_into_a_register_with_the_same_law_is_written_out_alike()
    {
        await using var board = await SmallBoard.OpenAsync();
        await ImportAsync(
            board, partial: false, ("persons.csv", Persons + "=Formel Testesen;;\n"), ("appointments.csv", Appointments.Replace("political-1,bo", "political-3,test-testesen-3", StringComparison.Ordinal)),
            ("seats.csv", "forum,seat,label,appointed by,last day\nproeveraad,ekstra,Ekstra,kkr-nordjylland,2024-01-01\n"));
        await board.AppointAsync(0, 0, new LocalDate(2020, 2, 1), new LocalDate(2020, 8, 1));
        var tables = await new TablesExport(board.Register.Database).ReadAsync(CancellationToken.None);
        Assert.Equal([1, 4, 8, 4], tables.Select(table => table.Rows.Count));

        await using var other = await SmallBoard.OpenAsync(people: 0);
        await ImportAsync(other, partial: false, [.. tables.Select(table => (table.File, Csv(table)))]);

        var again = await new TablesExport(other.Register.Database).ReadAsync(CancellationToken.None);
        Assert.Equal(tables.Select(Csv), again.Select(Csv));
    }

    private static async Task<(RecordResult Result, TablesReport Report)> ImportAsync(SmallBoard board, bool partial, params (string Name, string Text)[] files)
    {
        TablesReport? report = null;
        var command = new ImportTables([.. files.Select(file => new TableFile(file.Name, Encoding.UTF8.GetBytes(file.Text)))], partial, told => report = told);
        var result = await board.Register.Registry.RecordAsync(command, new Actor("Test Testesen"), "Prøve", CancellationToken.None);
        return (result, report!);
    }

    private static string Csv(ExportedTable table) => string.Join('\n', table.Rows.Prepend(table.Head).Select(row => string.Join(',', row.Select(Cell)))) + "\n";

    // As the tables are written: with the sign before what a spreadsheet would take for a formula.
    private static string Cell(string text) => $"\"{(text is ['=', ..] ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static async Task<IReadOnlyList<string>> HeldAsync(TemporaryRegister register)
    {
        await using var context = register.Read();
        var rows = await context.Appointments
            .Join(context.Persons, row => row.PersonId, person => person.FactId, (row, person) => new { person.Slug, row.SeatId, row.FirstDay, row.LastDay })
            .Join(context.Seats, row => row.SeatId, seat => seat.SeatId, (row, seat) => new { row.Slug, seat.Key, row.FirstDay, row.LastDay }).ToListAsync();
        return [.. rows.Select(row => FormattableString.Invariant($"{row.Slug} {row.Key} {row.FirstDay:R} {row.LastDay:R}")).Order(StringComparer.Ordinal)];
    }
}
