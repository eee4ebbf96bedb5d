namespace Appointments.Web.Pages.Answers;

/// <summary>The answer of the operation that asks for it.</summary>
public sealed record ForumNamesData(
    ForumNamesAnswer Fora);
