using System.Text.Json;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Receipts;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>The values that a check of these facts would rest on, were they not gone: the genders and lists of those who sit in the forum or are nominated to it.</summary>
    internal async Task<IReadOnlyList<ErasedValue>> ErasedAsync(CompositionFacts facts, CancellationToken cancel)
    {
        var holders = facts.Seats.Select(seat => seat.HeldBy).OfType<long>().ToHashSet();
        var erased = await ErasedAsync([.. facts.Persons.Keys], [.. facts.Seats.Select(seat => seat.Holder?.FactId).OfType<long>()], [.. facts.Nominations.Where(nomination => nomination.Erased).Select(nomination => nomination.FactId)], cancel);
        return [.. erased.Select(value => value.PersonId is { } person && holders.Contains(person) ? value : value with { PersonId = null }).Distinct()];
    }

    /// <summary>What is gone of the genders and lists that each person had on the day, also where a list stood with an appointment.</summary>
    public async Task<ILookup<long, ErasedValue>> ErasedOfAsync(IReadOnlyList<long> personIds, CancellationToken cancel)
    {
        if (personIds.Count == 0)
            return Nothing<long, ErasedValue>();
        long[] ids = [.. personIds.Distinct()];
        var appointments = await ListAsync(db => db.Appointments.At(Day, State).Where(row => row.PartyDigest != null && EF.Parameter(ids).Contains(row.PersonId)).Select(row => row.FactId), cancel);
        return (await ErasedAsync(ids, [.. appointments], nominations: [], cancel)).ToLookup(value => value.PersonId ?? 0);
    }

    /// <summary>The genders and lists of the persons, the lists that stand with the appointments, and the candidates of the nominations, that are gone; each with whose it was, of a candidate nobody's.</summary>
    private async Task<IReadOnlyList<ErasedValue>> ErasedAsync(long[] persons, long[] appointments, long[] nominations, CancellationToken cancel)
    {
        var genders = await ListAsync(
            db => db.Genders.At(Day, State).Where(row => EF.Parameter(persons).Contains(row.PersonId) && !db.SealedValues.Any(value => value.Digest == row.GenderDigest))
                .Select(row => new GoneValue(row.PersonId, row.GenderDigest)), cancel);
        var memberships = await ListAsync(
            db => db.PartyMemberships.At(Day, State).Where(row => EF.Parameter(persons).Contains(row.PersonId) && !db.SealedValues.Any(value => value.Digest == row.LetterDigest))
                .Select(row => new GoneValue(row.PersonId, row.LetterDigest)), cancel);
        var letters = await ListAsync(
            db => db.Appointments.Known(State)
                .Where(row => EF.Parameter(appointments).Contains(row.FactId) && row.PartyDigest != null && !db.SealedValues.Any(value => value.Digest == row.PartyDigest))
                .Select(row => new GoneValue(row.PersonId, row.PartyDigest!)), cancel);
        var candidates = nominations.Length == 0 ? [] : await ListAsync(
            db => session.Sight.Nominations(db).Known(State).Where(row => EF.Parameter(nominations).Contains(row.FactId) && row.NameDigest != null).Select(row => new GoneValue(null, row.NameDigest!)), cancel);
        if (genders.Count + memberships.Count + letters.Count + candidates.Count == 0)
            return [];

        var entries = await ErasingEntriesAsync(cancel);
        return
        [
            .. genders.Select(gone => Told(ErasedKind.Gender, gone)).Concat(memberships.Concat(letters).Select(gone => Told(ErasedKind.Party, gone)))
                .Concat(candidates.Select(gone => Told(ErasedKind.Candidate, gone)))
                .Distinct().OrderBy(value => value.Kind).ThenBy(value => value.PersonId),
        ];

        ErasedValue Told(ErasedKind kind, GoneValue gone) => new(
            kind,
            gone.PersonId,
            entries.TryGetValue(Convert.ToHexStringLower(gone.Digest), out var entry) ? entry : null);
    }

    /// <summary>Which entry erased a value, by the value's digest; of every state, for what is gone is gone in all of them.</summary>
    private async Task<Dictionary<string, long>> ErasingEntriesAsync(CancellationToken cancel)
    {
        var entries = await ListAsync(db => db.Journal.Where(entry => entry.Kind == EntryKind.Erasure).OrderBy(entry => entry.Number).Select(entry => new { entry.Number, entry.Facts }), cancel);
        return entries
            .SelectMany(entry => JsonElement.Parse(entry.Facts).GetProperty(FactsJson.Erased).EnumerateArray().Select(digest => (Digest: digest.GetString()!, entry.Number)))
            .DistinctBy(erased => erased.Digest, StringComparer.Ordinal)
            .ToDictionary(erased => erased.Digest, erased => erased.Number, StringComparer.Ordinal);
    }

    private sealed record GoneValue(long? PersonId, byte[] Digest);
}
