using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>What several rules read out of the facts.</summary>
internal static class FactsReading
{
    /// <summary>The seats counted among the members: an observer is not.</summary>
    public static IReadOnlyList<SeatState> VotingSeats(this CompositionFacts facts) => [.. facts.Seats.Where(seat => seat.Seat.Voting)];

    /// <summary>True when nobody is known to sit there: vacant or not stated.</summary>
    public static bool IsOpen(this SeatState seat) => seat.HeldBy is null;

    /// <summary>The person's seats in municipal councils on the day.</summary>
    public static IEnumerable<Office> CouncilSeats(this CompositionFacts facts, long personId) =>
        facts.Offices.Where(office => office.PersonId == personId && office.IsInCouncil);

    /// <summary>The municipality that the holder stands for; null when open or not recorded.</summary>
    public static string? MunicipalityOf(this CompositionFacts facts, SeatState seat)
    {
        if (seat.HeldBy is not { } person)
            return null;
        return seat.Seat.ExOfficio?.MunicipalityCode
            ?? seat.Holder?.MunicipalityCode
            ?? facts.CouncilSeats(person).Select(office => office.MunicipalityCode).FirstOrDefault(code => code is not null)
            ?? facts.Parties.Where(party => party.PersonId == person).Select(party => party.MunicipalityCode).FirstOrDefault(code => code is not null);
    }

    /// <summary>The letter of the holder's list; null when open or not recorded.</summary>
    public static string? PartyOf(this CompositionFacts facts, SeatState seat) => seat.HeldBy is not { } person
        ? null
        : seat.Holder?.PartyLetter ?? facts.Parties.FirstOrDefault(party => party.PersonId == person)?.Letter;

    public static string NameOf(this CompositionFacts facts, long personId) => facts.Persons[personId].Name;

    /// <summary>The name of a municipality of the area; its code when it lies outside.</summary>
    public static string MunicipalityName(this CompositionFacts facts, string code) => facts.Area.GetValueOrDefault(code, code);

    /// <summary>The name of an authority; its slug when it has none.</summary>
    public static LocalizedText AuthorityName(this CompositionFacts facts, string slug) =>
        facts.Authorities.TryGetValue(slug, out var authority) ? authority.Name : new LocalizedText(slug, slug);

    /// <summary>What the seats of a group are called on the day; the key when no plan says.</summary>
    public static LocalizedText GroupName(this CompositionFacts facts, string key) =>
        facts.Seats.FirstOrDefault(seat => seat.Seat.Kind == key)?.Seat.Label ?? new LocalizedText(key, key);

    /// <summary>The words of a parameter that lists several; empty when the demand does not carry it.</summary>
    public static IReadOnlyList<string> Words(this Demand demand, string parameter) =>
        demand.Parameters.TryGetValue(parameter, out var value) ? value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>The forum's own setting on the day, else the law file's; null when neither says anything.</summary>
    public static string? Setting(this CompositionFacts facts, Demand demand, string name) =>
        facts.Settings.GetValueOrDefault(name)?.Value ?? demand.Parameters.GetValueOrDefault(name);
}
