using System.Globalization;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Text;
using Appointments.Graph.Writing;

namespace Appointments.Graph.Mutations;

/// <summary><c>ForumSettingInput</c>: exactly one of them is given.</summary>
public sealed record ForumSettingInput(
    int? MaxPerMunicipality,
    int? MinMunicipalities,
    Strength? GenderDemand,
    GenderThreshold? GenderThreshold,
    Strength? PartyDemand,
    string? PartyTable,
    int? PartyTolerance,
    int? DispensationMaximum,
    LawParameterInput? LawParameter)
{
    /// <summary>What is set, and its value as the rules read it.</summary>
    internal (ForumSettingName Name, string Value) Given => this switch
    {
        { MaxPerMunicipality: { } most } => (ForumSettingName.MaxPerMunicipality, Digits(most)),
        { MinMunicipalities: { } least } => (ForumSettingName.MinMunicipalities, Digits(least)),
        { GenderDemand: { } gender } => (ForumSettingName.GenderDemand, ContractName.Of(gender)),
        { GenderThreshold: { } threshold } => (ForumSettingName.GenderThreshold, threshold == Mutations.GenderThreshold.Floor ? "floor" : "nearest"),
        { PartyDemand: { } party } => (ForumSettingName.PartyDemand, ContractName.Of(party)),
        { PartyTable: { } table } => (ForumSettingName.PartyTable, Digits(InputIds.Number(table, "VoteTable") ?? 0)),
        { DispensationMaximum: { } most } => (ForumSettingName.DispensationMaximum, Digits(most)),
        { LawParameter: { } parameter } => (ForumSettingName.LawParameter, parameter.Value),
        _ => (ForumSettingName.PartyTolerance, Digits(PartyTolerance ?? 0)),
    };

    /// <summary>A number of seats, members or municipalities is at least 1; a tolerance may be 0.</summary>
    internal bool IsInRange => IsNumber(MaxPerMunicipality) && IsNumber(MinMunicipalities) && IsNumber(DispensationMaximum) && PartyTolerance is null or (>= 0 and <= 999);

    private static bool IsNumber(int? number) => number is null or (>= 1 and <= 999);

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
