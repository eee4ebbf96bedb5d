namespace Appointments.Web.Pages.Answers;

/// <summary>A page of the seats of all fora.</summary>
public sealed record EmbedSeatsAnswer(
    PageInfoAnswer PageInfo,
    IReadOnlyList<EmbedSeatAnswer> Nodes);
