using Appointments.Domain.Composition;
using Appointments.Domain.People;
using NodaTime;

namespace Appointments.Domain.Appointments.Rounds;

/// <summary>What one organisation has nominated for one group of seats, held against the demand that it names both a woman and a man or states why not (KKR Nordjylland, 25 March 2022, item 3.1).</summary>
/// <param name="SeatKind">The group of the seat plan.</param>
/// <param name="OrganisationSlug">Who may nominate; perhaps several that act jointly.</param>
/// <param name="Nominations">What it has nominated, and what those nominated who are together it.</param>
/// <param name="Women">How many women.</param>
/// <param name="Men">How many men.</param>
/// <param name="Unknown">How many whose gender is not recorded, or was erased.</param>
/// <param name="FromSmallCompany">How many from a small or medium-sized company.</param>
/// <param name="StatedReasons">The reasons it has stated.</param>
/// <param name="Jointly">For those who are to act jointly: whether what came in came in the name of all; null for others, and while nothing has come in.</param>
public sealed record NominatorCheck(
    string SeatKind,
    string OrganisationSlug,
    IReadOnlyList<Nomination> Nominations,
    int Women,
    int Men,
    int Unknown,
    int FromSmallCompany,
    IReadOnlyList<string> StatedReasons,
    bool? Jointly)
{
    /// <summary>True while more may still come in (<see cref="NominationRound.AwaitsNominations"/>).</summary>
    public bool MayStillCome { get; init; }

    /// <summary>Satisfied with both, Excused with a reason, Violated when it can no longer become both, else Undetermined.</summary>
    public Answer BothSexes =>
        Women > 0 && Men > 0 ? Answer.Satisfied
        : StatedReasons.Count > 0 ? Answer.Excused
        : MayStillCome || Women + Men + Unknown == 0 || Unknown >= (Women > 0 ? 0 : 1) + (Men > 0 ? 0 : 1) ? Answer.Undetermined
        : Answer.Violated;

    /// <summary>How many it has named.</summary>
    public int Named => Nominations.Count(nomination => nomination.NamesSomebody);

    /// <summary>Each organisation of each group of a round, in their order.</summary>
    /// <param name="round">The round.</param>
    /// <param name="nominations">What has come in.</param>
    /// <param name="membersOf">Those who are together an organisation; empty for one that stands by itself.</param>
    /// <param name="day">The day on which it is asked: until the deadline nobody has failed.</param>
    public static IReadOnlyList<NominatorCheck> Of(NominationRound round, IReadOnlyList<Nomination> nominations, Func<string, IReadOnlyList<string>> membersOf, LocalDate day) =>
        [.. round.Groups.SelectMany(group => group.Organisations.Select(organisation => Of(group.SeatKind, organisation, membersOf(organisation), nominations) with { MayStillCome = round.AwaitsNominations(day) }))];

    private static NominatorCheck Of(string kind, string organisation, IReadOnlyList<string> members, IReadOnlyList<Nomination> nominations)
    {
        var own = nominations.Where(it => it.SeatKind == kind && it.OrganisationSlug is { } by && (by == organisation || members.Contains(by, StringComparer.Ordinal))).ToList();
        var named = own.Where(it => it.NamesSomebody).ToList();
        return new NominatorCheck(
            kind,
            organisation,
            own,
            named.Count(it => it.Gender == Gender.F),
            named.Count(it => it.Gender == Gender.M),
            named.Count(it => it.Gender is null),
            named.Count(it => it.FromSmallCompany == true),
            [.. own.Select(it => it.StatedReason).OfType<string>()],
            members.Count == 0 || own.Count == 0 ? null : own.Exists(it => it.OrganisationSlug == organisation) || members.All(member => own.Exists(it => it.OrganisationSlug == member)));
    }
}
