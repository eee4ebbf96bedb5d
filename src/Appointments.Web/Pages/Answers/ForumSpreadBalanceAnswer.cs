namespace Appointments.Web.Pages.Answers;

/// <summary>The fora of a KKR, to be drawn.</summary>
public sealed record ForumSpreadBalanceAnswer(
    IReadOnlyList<ForumSpreadLineAnswer> Fora);
