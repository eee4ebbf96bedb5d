namespace Appointments.Web.Pages.Answers;

/// <summary>A new KKR as calculated.</summary>
public sealed record PreviewKkrAnswer(
    int Size,
    int? Cap,
    IReadOnlyList<string> LotsBetween,
    int LotsSeats,
    IReadOnlyList<PreviewKkrPartyAnswer> Parties,
    IReadOnlyList<PreviewKkrStepAnswer> Steps);
