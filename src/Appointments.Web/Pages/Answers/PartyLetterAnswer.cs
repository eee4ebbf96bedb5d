namespace Appointments.Web.Pages.Answers;

/// <summary>A party by its letter.</summary>
public sealed record PartyLetterAnswer(
    string Letter);
