namespace Appointments.Web.Pages.Answers;

/// <summary>A term of the municipal councils.</summary>
public sealed record CouncilTermAnswer(
    string FirstDay,
    string LastDay);
