using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import.Tables;

/// <summary>What tables may refer to: what stands in the register, and what the lines before have brought.</summary>
internal sealed class KnownThings
{
    /// <summary>Fora by slug.</summary>
    public required Dictionary<string, ForumRow> Fora { get; init; }

    /// <summary>The shapes of a seat by the forum's FactId and the seat's key.</summary>
    public required Dictionary<(long Forum, string Key), List<SeatRow>> Seats { get; init; }

    /// <summary>Persons by slug; one who was merged into another leads to the other.</summary>
    public required Dictionary<string, PersonRow> Persons { get; init; }

    /// <summary>The names of persons in the form that is searched.</summary>
    public required HashSet<(long Person, string SearchName)> Names { get; init; }

    /// <summary>Appointments that hold a seat or are recommended, by forum.</summary>
    public required Dictionary<long, List<AppointmentRow>> Appointments { get; init; }

    public required HashSet<string> Kkrs { get; init; }

    public required HashSet<string> Authorities { get; init; }

    public required HashSet<string> Municipalities { get; init; }

    public required HashSet<string> Parties { get; init; }

    public static async Task<KnownThings> ReadAsync(Recording recording, CancellationToken cancel)
    {
        var persons = await recording.Standing<PersonRow>().ToListAsync(cancel);
        var into = await recording.Standing<PersonMergeRow>().ToDictionaryAsync(row => row.FromPersonId, row => row.IntoPersonId, cancel);
        var byId = persons.ToDictionary(person => person.FactId);
        return new KnownThings
        {
            Fora = await recording.Standing<ForumRow>().ToDictionaryAsync(row => row.Slug, StringComparer.Ordinal, cancel),
            Seats = (await recording.Standing<SeatRow>().ToListAsync(cancel)).GroupBy(row => (row.ForumId, row.Key)).ToDictionary(seat => seat.Key, seat => seat.ToList()),
            Persons = persons.ToDictionary(person => person.Slug, person => into.TryGetValue(person.FactId, out var other) ? byId[other] : person, StringComparer.Ordinal),
            Names = await recording.Standing<PersonNameRow>().Select(row => ValueTuple.Create(row.PersonId, row.SearchName)).ToHashSetAsync(cancel),
            Appointments = (await recording.Standing<AppointmentRow>().Where(row => row.Status != AppointmentStatus.Nominated).ToListAsync(cancel)).GroupBy(row => row.ForumId).ToDictionary(forum => forum.Key, forum => forum.ToList()),
            Kkrs = (await recording.Standing<KkrRow>().Select(row => row.Slug).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal),
            Authorities = (await recording.Standing<AuthorityRow>().Select(row => row.Slug).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal),
            Municipalities = (await recording.Standing<MunicipalityRow>().Select(row => row.Code).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal),
            Parties = (await recording.Standing<PartyRow>().Select(row => row.Letter).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>The forum that a line names; null when there is none, and the line says so.</summary>
    public ForumRow? ForumOf(TableLine line)
    {
        var slug = line.Needed("forum", 120);
        if (Fora.TryGetValue(slug, out var forum)) return forum;
        if (slug.Length > 0) line.Wrong("forum", $"Intet forum har adressen «{slug}», heller ikke i fora.csv.", $"No forum has the slug \"{slug}\", neither in the register nor in fora.csv.");
        return null;
    }
}
