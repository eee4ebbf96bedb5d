namespace Appointments.Domain.Elections.Kkrs;

/// <summary>A list co-operation (listesamarbejde): its lists count as one party. Something else than an alliance, which only pools quotients.</summary>
/// <param name="Name">Its name, which the result shows as the party's.</param>
/// <param name="Lists">The lists; each is in one co-operation at most.</param>
public sealed record ListCooperation(string Name, IReadOnlyList<ListPlace> Lists);
