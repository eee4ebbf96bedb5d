using NodaTime;

namespace Appointments.Domain.Elections.Previews;

/// <summary>What an election would change, were the councils and votes as supposed. Nothing of it is recorded.</summary>
/// <param name="State">The state of the register that it was supposed upon.</param>
/// <param name="LastDayBefore">The last day of the old term.</param>
/// <param name="FirstDay">The first day of the new term.</param>
/// <param name="Until">The last day that was looked at.</param>
/// <param name="NewPersons">Names of those whom the register does not know and the lists bring, in the order of the lists.</param>
/// <param name="Eligibility">Who loses eligibility, of whom it is not known, and who keeps it.</param>
/// <param name="OfficeSeats">Who comes into the seats that follow an office.</param>
/// <param name="Boards">The boards that are judged otherwise, the worst first.</param>
/// <param name="BoardsUnchanged">How many boards were looked at of which nothing changes.</param>
/// <param name="NotCovered">Names of the fora that were not looked at, because their law covers none of the days.</param>
/// <param name="Kkrs">The KKRs in whose areas votes are supposed.</param>
public sealed record ElectionPreview(
    long State,
    LocalDate LastDayBefore,
    LocalDate FirstDay,
    LocalDate Until,
    IReadOnlyList<string> NewPersons,
    IReadOnlyList<EligibilityOutlook> Eligibility,
    IReadOnlyList<OfficeSeatOutlook> OfficeSeats,
    IReadOnlyList<BoardOutlook> Boards,
    int BoardsUnchanged,
    IReadOnlyList<string> NotCovered,
    IReadOnlyList<KkrOutlook> Kkrs)
{
    /// <summary>True when so much changes that days up to the one asked for were left out.</summary>
    public bool Shortened { get; init; }
}
