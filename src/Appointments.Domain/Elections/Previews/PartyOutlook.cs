namespace Appointments.Domain.Elections.Previews;

/// <summary>A party among the political seats that a KKR fills, before an election and after it.</summary>
/// <param name="Letter">The list's letter. A letter of a local list means another list in each municipality; so counted they are one.</param>
/// <param name="HeldBefore">The seats it holds on the last day of the old term.</param>
/// <param name="EntitledBefore">Those that d'Hondt gives it on the votes of the old term; null when none are recorded, and where lots would decide.</param>
/// <param name="HeldAfter">The seats it holds on the first day of the new term: those of whoever sits on.</param>
/// <param name="EntitledAfter">Those that d'Hondt gives it on the votes of the new term; null when there are none, and where lots would decide.</param>
/// <param name="Votes">Its votes in the new term's election; null when there are none of it.</param>
public sealed record PartyOutlook(string Letter, int HeldBefore, int? EntitledBefore, int HeldAfter, int? EntitledAfter, long? Votes);
