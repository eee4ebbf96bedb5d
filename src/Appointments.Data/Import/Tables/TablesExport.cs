using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Appointments;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import.Tables;

/// <summary>What the register knows now of fora, seats, persons and appointments, of every day, as the tables that <see cref="ImportTables"/> reads.</summary>
public sealed class TablesExport(RegisterDatabase database)
{
    /// <summary>Reads one state.</summary>
    public async Task<IReadOnlyList<ExportedTable>> ReadAsync(CancellationToken cancel)
    {
        await using var context = database.CreateContext();
        await context.Database.OpenConnectionAsync(cancel);
        await using var snapshot = await database.BeginSnapshotAsync(context.Database.GetDbConnection(), cancel);
        await context.Database.UseTransactionAsync(snapshot, cancel);
        var state = (await context.JournalHead.SingleAsync(cancel)).Number;
        var fora = await context.Fora.Known(state).OrderBy(row => row.Slug).ToListAsync(cancel);
        var persons = await context.Persons.Known(state).OrderBy(row => row.Slug).ToListAsync(cancel);
        var seats = await context.Seats.Known(state).Where(row => row.ExOfficioKind == null).ToListAsync(cancel);
        return
        [
            await ForaAsync(context, fora, state, cancel),
            Seats(fora, seats),
            await PersonsAsync(context, persons, state, cancel),
            await AppointmentsAsync(context, fora, seats, persons, state, cancel),
        ];
    }

    private static async Task<ExportedTable> ForaAsync(RegisterContext context, IReadOnlyList<ForumRow> fora, long state, CancellationToken cancel)
    {
        var names = (await context.ForumNames.Known(state).ToListAsync(cancel)).GroupBy(row => row.ForumId).ToDictionary(forum => forum.Key, forum => forum.MaxBy(row => row.LastDay)!);
        return Table(TableColumns.Fora, fora.Where(forum => names.ContainsKey(forum.FactId)).Select(forum => (IReadOnlyList<string>)
            [forum.Slug, names[forum.FactId].Name, forum.Kind, ContractName.Of(forum.Field), forum.KkrSlug ?? "", .. Days(names[forum.FactId]), .. Source(forum)]));
    }

    // Those that follow an office come with the law, and nobody is appointed to them.
    private static ExportedTable Seats(IReadOnlyList<ForumRow> fora, IReadOnlyList<SeatRow> seats)
    {
        var slugs = fora.ToDictionary(forum => forum.FactId, forum => forum.Slug);
        return Table(TableColumns.Seats, seats.Where(seat => slugs.ContainsKey(seat.ForumId))
            .OrderBy(seat => slugs[seat.ForumId], StringComparer.Ordinal).ThenBy(seat => seat.Ordinal).ThenBy(seat => seat.FirstDay)
            .Select(seat => (IReadOnlyList<string>)
            [
                slugs[seat.ForumId], seat.Key, seat.Kind, FormattableString.Invariant($"{seat.Ordinal}"), seat.LabelDa, seat.LabelEn, ContractName.Of(seat.Role), YesOrNo(seat.Voting), YesOrNo(seat.Political),
                seat.AppointedBy, string.Join(' ', seat.NominatedBy), seat.ReservedFor ?? "", .. Days(seat), .. Source(seat),
            ]));
    }

    private static async Task<ExportedTable> PersonsAsync(RegisterContext context, IReadOnlyList<PersonRow> persons, long state, CancellationToken cancel)
    {
        var names = (await context.PersonNames.Known(state).ToListAsync(cancel)).GroupBy(row => row.PersonId).ToDictionary(person => person.Key, person => person.MaxBy(row => row.LastDay)!.Name);
        var others = (await context.PersonAliases.Known(state).ToListAsync(cancel)).ToLookup(row => row.PersonId, row => row.Name);
        var merged = (await context.PersonMerges.Known(state).Select(row => row.FromPersonId).ToListAsync(cancel)).ToHashSet();
        return Table(TableColumns.Persons, persons.Where(person => names.ContainsKey(person.FactId) && !merged.Contains(person.FactId)).Select(person => (IReadOnlyList<string>)
            [person.Slug, names[person.FactId], string.Join(" | ", others[person.FactId].Order(StringComparer.Ordinal)), .. Source(person)]));
    }

    private static async Task<ExportedTable> AppointmentsAsync(
        RegisterContext context, IReadOnlyList<ForumRow> fora, IReadOnlyList<SeatRow> seats, IReadOnlyList<PersonRow> persons, long state, CancellationToken cancel)
    {
        var (forumSlugs, personSlugs) = (fora.ToDictionary(forum => forum.FactId, forum => forum.Slug), persons.ToDictionary(person => person.FactId, person => person.Slug));
        var keys = seats.GroupBy(seat => seat.SeatId).ToDictionary(seat => seat.Key, seat => seat.First().Key);
        var letters = await LettersAsync(context, state, cancel);
        var rows = await context.Appointments.Known(state).Where(row => row.Status != AppointmentStatus.Nominated).ToListAsync(cancel);
        return Table(TableColumns.Appointments, rows.Where(row => forumSlugs.ContainsKey(row.ForumId) && keys.ContainsKey(row.SeatId) && personSlugs.ContainsKey(row.PersonId))
            .OrderBy(row => forumSlugs[row.ForumId], StringComparer.Ordinal).ThenBy(row => keys[row.SeatId], StringComparer.Ordinal).ThenBy(row => row.FirstDay).ThenBy(row => personSlugs[row.PersonId], StringComparer.Ordinal)
            .Select(row => (IReadOnlyList<string>)
            [
                forumSlugs[row.ForumId], keys[row.SeatId], personSlugs[row.PersonId], ContractName.Of(row.Status), .. Days(row),
                row.PartyDigest is { } digest ? letters.GetValueOrDefault(Convert.ToHexString(digest), "") : "", row.MunicipalityCode ?? "", row.EndReason ?? "", .. Source(row),
            ]));
    }

    private static async Task<Dictionary<string, string>> LettersAsync(RegisterContext context, long state, CancellationToken cancel)
    {
        var values = await context.SealedValues
            .Join(context.Appointments.Known(state), value => value.Digest, row => row.PartyDigest, (value, _) => new { value.Digest, value.Value }).ToListAsync(cancel);
        return values.ToDictionary(value => Convert.ToHexString(value.Digest), value => value.Value, StringComparer.Ordinal);
    }

    private static ExportedTable Table(string file, IEnumerable<IReadOnlyList<string>> rows) =>
        new(file, [.. TableColumns.All.First(table => table.File == file).Columns.Select(column => column.English)], [.. rows]);

    private static IReadOnlyList<string> Days(FactRow row) =>
        [row.Span.FirstDay?.Iso() ?? "", ContractName.Of(row.FirstDayBasis), row.Span.LastDay?.Iso() ?? "", ContractName.Of(row.LastDayBasis)];

    private static IReadOnlyList<string> Source(FactRow row) => [row.SourcePaper, row.SourceDay?.Iso() ?? "", row.SourceItem ?? "", ContractName.Of(row.Mark), row.SourceNote ?? ""];

    private static string YesOrNo(bool truth) => truth ? "yes" : "no";
}
