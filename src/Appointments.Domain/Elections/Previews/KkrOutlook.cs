using Appointments.Domain.Elections.Kkrs;
using Appointments.Domain.Places;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections.Previews;

/// <summary>What an election does to the parties in a KKR's area.</summary>
/// <param name="Kkr">The KKR.</param>
/// <param name="Parties">The parties in the political seats that it fills, those with most of the new votes first, then by letter.</param>
/// <param name="Composition">The composition of the new KKR as calculated; null when something is missing for it.</param>
/// <param name="NoComposition">What is missing; null when it is calculated.</param>
public sealed record KkrOutlook(Kkr Kkr, IReadOnlyList<PartyOutlook> Parties, KkrComposition? Composition, LocalizedText? NoComposition);
