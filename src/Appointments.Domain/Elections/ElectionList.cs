namespace Appointments.Domain.Elections;

/// <summary>A list that stands for election.</summary>
/// <param name="Id">Its letter or name, unique in the election.</param>
/// <param name="Votes">Its votes, 0 or more. Without votes it wins nothing, also when seats are left: nobody is entitled by no vote.</param>
/// <param name="Candidates">How many candidates it has, 0 or more; null when it has enough for every seat.</param>
/// <param name="Federation">The federation (listeforbund) it is in; null when in none.</param>
/// <param name="Alliance">The alliance (valgforbund) it is in; null when in none. All lists of a federation are in the same.</param>
public sealed record ElectionList(string Id, long Votes, int? Candidates = null, string? Federation = null, string? Alliance = null);
