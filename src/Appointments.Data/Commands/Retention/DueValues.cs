using Appointments.Data.Commands.Reminders;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Views;
using Appointments.Domain.Proposals;
using Appointments.Domain.Retention;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static System.FormattableString;

namespace Appointments.Data.Commands.Retention;

/// <summary>Finds what has been kept for as long as it is to be, in a state of the register.</summary>
internal sealed class DueValues(RegisterContext db, long state, LocalDate day)
{
    /// <summary>What is due by the periods that hold on the day, of the confirmed and the others; a kind of which nothing is due is absent.</summary>
    public async Task<IReadOnlyList<Found>> FindAsync(CancellationToken cancel)
    {
        var settings = await db.ForumSettings.At(day, state).Where(row => row.ForumId == ForumSettingRow.WholeRegister).ToListAsync(cancel);
        var found = new List<Found>();
        foreach (var period in settings.Select(row => row.ToPeriod()).OfType<RetentionPeriod>().OrderBy(period => period.Kind))
        {
            var due = await FindAsync(period, cancel);
            if (due.Digests.Count > 0) found.Add(due);
        }

        return found;
    }

    /// <summary>What is due by one period.</summary>
    public Task<Found> FindAsync(RetentionPeriod period, CancellationToken cancel) => period.Kind switch
    {
        RetentionKind.ProposalContact or RetentionKind.ProposalText => ProposalsAsync(period, cancel),
        RetentionKind.ReminderRecipient => RecipientsAsync(period, cancel),
        RetentionKind.PaperText => PapersAsync(period, cancel),
        RetentionKind.Gender => PersonsAsync(period, GenderOwners(), GenderBegun(period), PersonValues.GendersAsync, cancel),
        _ => PersonsAsync(period, PartyOwners(), PartyBegun(period), PersonValues.PartiesAsync, cancel),
    };

    private async Task<Found> ProposalsAsync(RetentionPeriod period, CancellationToken cancel)
    {
        var limit = period.Limit(day);
        var members = period.Kind == RetentionKind.ProposalContact ? ProposalTexts.Address : ProposalTexts.All;
        var rows = await db.Proposals.Known(state).Where(row => row.State != ProposalState.Open && row.AnsweredDay <= limit).OrderBy(row => row.Number).ToListAsync(cancel);
        var (things, digests) = (new List<string>(), new List<byte[]>());
        foreach (var row in rows)
        {
            var there = await ProposalTexts.DigestsAsync(db, row, members, cancel);
            if (there.Count > 0) things.Add(Invariant($"{row.Number}"));
            digests.AddRange(there);
        }

        return new Found(period, things, digests, []);
    }

    private async Task<Found> RecipientsAsync(RetentionPeriod period, CancellationToken cancel)
    {
        var end = RegisterDay.Start(period.Limit(day).PlusDays(1));
        var rows = await db.Reminders.Known(state).Where(row => !row.IsOn && row.SetAt < end).OrderBy(row => row.FactId).ToListAsync(cancel);
        var digests = await Erasing.ThereAsync(db, await RecipientDigests.OfAsync(db, [.. rows.Select(row => row.FactId)], cancel), cancel);
        return new Found(period, [.. rows.Select(row => Invariant($"{row.FactId}"))], digests, [.. rows]);
    }

    private async Task<Found> PapersAsync(RetentionPeriod period, CancellationToken cancel)
    {
        var limit = period.Limit(day);
        var rows = await db.Papers.Known(state).Where(row => row.LastDay <= limit).OrderBy(row => row.FirstDay).ThenBy(row => row.FactId).ToListAsync(cancel);
        var (things, digests) = (new List<string>(), new List<byte[]>());
        foreach (var row in rows)
        {
            var there = await Erasing.ThereAsync(db, row.TextDigests.Chunk(SealedValueRow.DigestBytes), cancel);
            if (there.Count > 0) things.Add($"{row.Body} {row.FirstDay.Iso()}");
            digests.AddRange(there);
        }

        return new Found(period, things, digests, []);
    }

    private async Task<Found> PersonsAsync(RetentionPeriod period, IQueryable<long> owners, IQueryable<long> begun, Func<RegisterContext, long[], CancellationToken, Task<IReadOnlyList<byte[]>>> digests, CancellationToken cancel)
    {
        var (serving, served) = (Served(period.Limit(day)), Served(OpenEnd.FirstDay));
        var ids = await owners.Distinct().Where(person => !serving.Contains(person) && (served.Contains(person) || !begun.Contains(person))).ToListAsync(cancel);
        long[] due = [.. ids];
        var slugs = await db.Persons.Known(state).Where(row => EF.Parameter(due).Contains(row.FactId)).Select(row => row.Slug).ToListAsync(cancel);
        return new Found(period, [.. slugs.Order(StringComparer.Ordinal)], due.Length == 0 ? [] : await digests(db, due, cancel), []);
    }

    /// <summary>Who has a seat, is a deputy, holds an office or is nominated after the day. For somebody on a list that begins after it, purposes go on too.</summary>
    private IQueryable<long> Served(LocalDate after) =>
        db.Appointments.Known(state).Where(row => row.LastDay > after).Select(row => row.PersonId)
            .Concat(db.Deputies.Known(state).Where(row => row.PersonId != null && row.LastDay > after).Select(row => row.PersonId!.Value))
            .Concat(db.Offices.Known(state).Where(row => row.LastDay > after).Select(row => row.PersonId))
            .Concat(db.Nominations.Known(state).Where(row => row.PersonId != null && row.LastDay > after).Select(row => row.PersonId!.Value))
            .Concat(db.PartyMemberships.Known(state).Where(row => row.FirstDay > after).Select(row => row.PersonId));

    private IQueryable<long> GenderOwners() => db.Genders.Known(state).Where(row => db.SealedValues.Any(value => value.Digest == row.GenderDigest)).Select(row => row.PersonId);

    private IQueryable<long> PartyOwners() =>
        db.PartyMemberships.Known(state).Where(row => db.SealedValues.Any(value => value.Digest == row.LetterDigest)).Select(row => row.PersonId)
            .Concat(db.Appointments.Known(state).Where(row => db.SealedValues.Any(value => value.Digest == row.PartyDigest)).Select(row => row.PersonId))
            .Concat(db.Attendance.Known(state).Where(row => db.SealedValues.Any(value => value.Digest == row.PartyDigest)).Select(row => row.PersonId));

    /// <summary>Of whom it was recorded after the limit.</summary>
    private IQueryable<long> GenderBegun(RetentionPeriod period)
    {
        var end = RegisterDay.Start(period.Limit(day).PlusDays(1));
        return db.Genders.Known(state).Where(row => db.Journal.Any(entry => entry.Number == row.RecordedIn && entry.At >= end)).Select(row => row.PersonId);
    }

    private IQueryable<long> PartyBegun(RetentionPeriod period)
    {
        var end = RegisterDay.Start(period.Limit(day).PlusDays(1));
        return db.PartyMemberships.Known(state).Where(row => db.Journal.Any(entry => entry.Number == row.RecordedIn && entry.At >= end)).Select(row => row.PersonId)
            .Concat(db.Attendance.Known(state).Where(row => db.Journal.Any(entry => entry.Number == row.RecordedIn && entry.At >= end)).Select(row => row.PersonId));
    }

    /// <summary>What is due of a kind.</summary>
    /// <param name="Period">Why.</param>
    /// <param name="Things">Whose or which.</param>
    /// <param name="Digests">The values that are to go.</param>
    /// <param name="Ended">The facts that end with them.</param>
    internal sealed record Found(RetentionPeriod Period, IReadOnlyList<string> Things, IReadOnlyList<byte[]> Digests, IReadOnlyList<FactRow> Ended);
}
