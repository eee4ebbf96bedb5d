namespace Appointments.Web.Pages.Answers;

/// <summary>A page of persons.</summary>
public sealed record PersonsAnswer(
    int TotalCount,
    PageInfoAnswer PageInfo,
    IReadOnlyList<PersonLineAnswer> Nodes);
