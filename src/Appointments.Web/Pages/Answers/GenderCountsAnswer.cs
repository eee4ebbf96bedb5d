namespace Appointments.Web.Pages.Answers;

/// <summary>Recorded genders of a group of persons; all null when withheld.</summary>
public sealed record GenderCountsAnswer(
    int Persons,
    int? Women,
    int? Men,
    int? Others,
    int? NotRecorded,
    string? Withheld);
