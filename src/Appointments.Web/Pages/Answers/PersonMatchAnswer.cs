namespace Appointments.Web.Pages.Answers;

/// <summary>Somebody who may be meant by a name, and how the name is like theirs.</summary>
public sealed record PersonMatchAnswer(
    string Spelling,
    string Likeness,
    IReadOnlyList<string> PartyLetters,
    PersonLineAnswer Person);
