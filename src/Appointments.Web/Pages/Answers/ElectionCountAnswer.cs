namespace Appointments.Web.Pages.Answers;

/// <summary>A count with its steps.</summary>
public sealed record ElectionCountAnswer(
    IReadOnlyList<ListSeatsAnswer> Seats,
    int Unfilled,
    IReadOnlyList<IReadOnlyList<string>> Order,
    IReadOnlyList<LotsNeededAnswer> Lots,
    IReadOnlyList<RefusedLotAnswer> RefusedLots,
    IReadOnlyList<SharingAnswer> Sharings);
