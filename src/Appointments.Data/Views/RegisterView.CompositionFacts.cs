using System.Globalization;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    private static readonly Question<long, SealedGender> Genders = new((db, day, state, ids) => db.Genders.At(day, state).Where(gender => ids.Contains(gender.PersonId))
        .Join(db.SealedValues, gender => gender.GenderDigest, value => value.Digest, (gender, value) => new SealedGender { PersonId = gender.PersonId, FactId = gender.FactId, Value = value.Value }));

    private static readonly SeenQuestion<long, NominationRow> Nominated = new((db, sight, day, state, ids) => sight.Nominations(db).At(day, state).Where(nomination => ids.Contains(nomination.ForumId)));
    private static readonly Question<long, string> CompleteCouncils = new((db, day, state, _) => db.CouncilLists.At(day, state).Select(list => list.MunicipalityCode));
    private static readonly Question<long, ForumSettingRow> Settings = Questions.At<long, ForumSettingRow>(setting => setting.ForumId);
    private static readonly Question<long, ExemptionRow> Exemptions = Questions.At<long, ExemptionRow>(exemption => exemption.ForumId);

    /// <summary>What a check of each forum looks at, aligned; null where the law of its kind is not known or does not cover the day.</summary>
    public async Task<IReadOnlyList<CompositionFacts?>> CompositionFactsAsync(IReadOnlyList<Forum> fora, CancellationToken cancel)
    {
        var law = await LawOfAsync([.. fora.Select(LawScope.Of)], cancel);
        var covered = fora.Where(forum => law.GetValueOrDefault(forum.Id)?.CoveredFrom <= Day).DistinctBy(forum => forum.Id).ToList();
        if (covered.Count == 0)
            return [.. fora.Select(_ => (CompositionFacts?)null)];

        long[] forumIds = [.. covered.Select(forum => forum.Id)];
        var seats = await SeatsAsync(forumIds, cancel);
        var nominations = await NominationsAsync(forumIds, cancel);
        var special = await SpecialFactsAsync(covered, law, seats, cancel);
        var mentioned = covered.ToDictionary(forum => forum.Id, forum => Mentioned(seats[forum.Id], nominations[forum.Id], special[forum.Id]));
        long[] personIds = [.. mentioned.Values.SelectMany(ids => ids).Distinct()];
        var persons = await PersonsAsync(personIds, cancel);
        var offices = await OfficesOfAsync(personIds, cancel);
        var parties = await PartiesOfAsync(personIds, cancel);
        var genders = await GendersAsync(personIds, cancel);
        var kkrOf = covered.ToDictionary(forum => forum.Id, forum => CompositionFacts.KkrOfArea(forum, law[forum.Id], Day) ?? string.Empty);
        var areas = await AreasAsync([.. kkrOf.Values.Distinct(StringComparer.Ordinal)], cancel);
        var authorities = await NominatorsAsync(seats, nominations, special.Values, cancel);
        var councils = await CompleteCouncilsAsync(cancel);
        var settings = await SettingsAsync(forumIds, cancel);
        var votes = await VotesAsync(settings, cancel);
        var exemptions = await ExemptionsAsync(forumIds, cancel);
        var national = await NationalLettersAsync([.. special.Values.SelectMany(facts => facts.Predecessors.Values)], seats.SelectMany(forum => forum), parties, cancel);

        var facts = covered.ToDictionary(forum => forum.Id, forum => new CompositionFacts(
            forum,
            law[forum.Id],
            [.. seats[forum.Id]],
            mentioned[forum.Id].Where(persons.ContainsKey).ToDictionary(id => id, id => persons[id]),
            [.. mentioned[forum.Id].SelectMany(id => offices[id])],
            [.. mentioned[forum.Id].SelectMany(id => parties[id])],
            mentioned[forum.Id].Where(genders.ContainsKey).ToDictionary(id => id, id => genders[id]),
            [.. nominations[forum.Id]],
            areas[kkrOf[forum.Id]].ToDictionary(municipality => municipality.Code, municipality => municipality.Name, StringComparer.Ordinal),
            councils,
            votes.GetValueOrDefault(forum.Id),
            settings[forum.Id].ToDictionary(setting => setting.Name, setting => setting.ToSetting(), StringComparer.Ordinal),
            [.. exemptions[forum.Id]],
            authorities)
        {
            Audience = session.Audience,
            Deputies = special[forum.Id].Deputies,
            EarlierAppointments = special[forum.Id].EarlierAppointments,
            Predecessors = special[forum.Id].Predecessors,
            NationalLetters = national,
            Owners = special[forum.Id].Owners,
            Rounds = special[forum.Id].Rounds,
        });
        return Align([.. fora.Select(forum => forum.Id)], facts);
    }

    /// <summary>Which letters are a national party's on the day; not asked where nobody left a seat, for only then does a rule look.</summary>
    private async Task<IReadOnlySet<string>> NationalLettersAsync(
        IReadOnlyList<Appointment> left, IEnumerable<SeatState> seats, ILookup<long, PartyMembership> parties, CancellationToken cancel)
    {
        string[] letters = left.Count == 0 ? [] :
        [
            .. left.Concat(seats.Select(seat => seat.Holder).OfType<Appointment>()).Select(appointment => appointment.PartyLetter).OfType<string>()
                .Concat(parties.SelectMany(memberships => memberships).Select(membership => membership.Letter))
                .Distinct(StringComparer.Ordinal),
        ];
        var found = await PartiesByLetterAsync([.. letters.Select(letter => new PartyKey(letter, null, null))], cancel);
        return letters.Where((_, index) => found[index] is not null).ToHashSet(StringComparer.Ordinal);
    }

    private static IReadOnlyList<long> Mentioned(IEnumerable<SeatState> seats, IEnumerable<Nomination> nominations, SpecialFacts special) =>
    [
        .. seats.Select(state => state.HeldBy)
            .Concat(nominations.Select(nomination => nomination.PersonId))
            .Concat(special.Deputies.Select(deputy => deputy.PersonId))
            .Concat(special.Predecessors.Values.Select(former => (long?)former.PersonId))
            .OfType<long>()
            .Distinct(),
    ];

    private async Task<IReadOnlyDictionary<string, Authority>> NominatorsAsync(
        ILookup<long, SeatState> seats, ILookup<long, Nomination> nominations, IEnumerable<SpecialFacts> special, CancellationToken cancel)
    {
        string[] slugs =
        [
            .. seats.SelectMany(forum => forum).SelectMany(seat => seat.Seat.NominatedBy)
                .Concat(nominations.SelectMany(forum => forum).Select(nomination => nomination.OrganisationSlug).OfType<string>())
                .Concat(special.SelectMany(facts => facts.Needs.Organisations))
                .Concat(special.SelectMany(facts => facts.Rounds).SelectMany(it => it.Round.Groups).SelectMany(group => group.Organisations))
                .Distinct(StringComparer.Ordinal),
        ];
        var authorities = await AuthoritiesAsync(slugs, cancel);
        return authorities.OfType<Authority>().ToDictionary(authority => authority.Slug, StringComparer.Ordinal);
    }

    /// <summary>The nominations for the period of the day; for the public as if there were no confidential ones.</summary>
    private async Task<ILookup<long, Nomination>> NominationsAsync(long[] forumIds, CancellationToken cancel)
    {
        var rows = await AskAsync(Nominated, forumIds, cancel);
        var nominations = await InWordsAsync([.. rows.OrderBy(row => row.FirstDay).ThenBy(row => row.FactId)], withStatements: false, cancel);
        return nominations.ToLookup(nomination => nomination.ForumId);
    }

    /// <summary>The recorded gender of each person on the day; one without is absent.</summary>
    internal async Task<IReadOnlyDictionary<long, Gender>> GendersAsync(long[] personIds, CancellationToken cancel)
    {
        var rows = await AskAsync(Genders, personIds, cancel);
        return rows
            .OrderBy(row => row.FactId)
            .DistinctBy(row => row.PersonId)
            .ToDictionary(row => row.PersonId, row => Enum.Parse<Gender>(row.Value));
    }

    private async Task<IReadOnlySet<string>> CompleteCouncilsAsync(CancellationToken cancel)
    {
        var codes = await AskAsync(CompleteCouncils, cancel);
        return codes.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The vote table that a setting of the forum names, by forum.</summary>
    private async Task<IReadOnlyDictionary<long, VoteTable>> VotesAsync(ILookup<long, ForumSettingRow> settings, CancellationToken cancel)
    {
        var chosen = settings.SelectMany(forum => forum).Where(setting => setting.Name == VoteTable.Setting)
            .ToDictionary(setting => setting.ForumId, setting => long.Parse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture));
        if (chosen.Count == 0)
            return new Dictionary<long, VoteTable>();
        var ids = chosen.Values.Distinct().ToArray();
        var rows = await ListAsync(db => db.VoteTables.Known(State).Where(table => EF.Parameter(ids).Contains(table.FactId)), cancel);
        var tables = rows.ToDictionary(row => row.FactId, row => VoteTable.Of(row.Name, row.Votes));
        return chosen.Where(forum => tables.ContainsKey(forum.Value)).ToDictionary(forum => forum.Key, forum => tables[forum.Value]);
    }

    private async Task<ILookup<long, ForumSettingRow>> SettingsAsync(long[] forumIds, CancellationToken cancel)
    {
        var rows = await AskAsync(Settings, forumIds, cancel);
        return rows
            .OrderByDescending(row => row.FirstDay).ThenByDescending(row => row.FactId)
            .DistinctBy(row => (row.ForumId, row.Name))
            .ToLookup(row => row.ForumId);
    }

    private async Task<ILookup<long, Exemption>> ExemptionsAsync(long[] forumIds, CancellationToken cancel)
    {
        var rows = await AskAsync(Exemptions, forumIds, cancel);
        return rows.OrderBy(row => row.FirstDay).ThenBy(row => row.FactId).ToLookup(row => row.ForumId, row => row.ToExemption());
    }

    private sealed class SealedGender
    {
        public required long PersonId { get; init; }

        public required long FactId { get; init; }

        public required string Value { get; init; }
    }
}
