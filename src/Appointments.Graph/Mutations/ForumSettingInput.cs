using System.Globalization;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
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
    LawParameterInput? LawParameter,
    int? DispensationMaximum)
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
        { LawParameter: { } parameter } => (ForumSettingName.LawParameter, parameter.Value),
        { DispensationMaximum: { } most } => (ForumSettingName.DispensationMaximum, Digits(most)),
        _ => (ForumSettingName.PartyTolerance, Digits(PartyTolerance ?? 0)),
    };

    /// <summary>True when a rule reads the value; whether there is such a vote table, and what a law leaves to the forum, the register knows.</summary>
    internal bool IsAccepted => PartyTable is not null || LawParameter is not null || CompositionRules.Accepts(Given.Name.Key(), Given.Value);

    /// <summary>Which values it may have, in words.</summary>
    internal LocalizedText Accepted
    {
        get
        {
            var setting = CompositionRules.Settings.First(it => it.Name == Given.Name.Key());
            return new LocalizedText($"{setting.Name} skal være {setting.Values.Da}.", $"{setting.Name} must be {setting.Values.En}.");
        }
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
