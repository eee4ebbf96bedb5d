namespace Appointments.Web.Pages.Answers;

/// <summary>The answer of the operation that asks for it.</summary>
public sealed record NominationRoundData(
    RegisterAnswer Register,
    NominationRoundAnswer? NominationRound);
