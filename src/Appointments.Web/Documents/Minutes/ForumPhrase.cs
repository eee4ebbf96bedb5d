namespace Appointments.Web.Documents.Minutes;

/// <summary>What a text calls a forum.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Weight">How sure it is: 4 a known name, 3 a kind of forum with its name, 2 a name, 1 a word like «bestyrelsen» that refers back.</param>
internal sealed record ForumPhrase(string Text, int Weight);
