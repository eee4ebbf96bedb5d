namespace Appointments.Web.Documents.Minutes;

/// <summary>A sentence or a line of a list.</summary>
/// <param name="Text">As it stands in the text.</param>
/// <param name="IsListed">True for a line of a list or a table.</param>
/// <param name="OpensLine">True when it begins its line.</param>
internal sealed record TextSentence(string Text, bool IsListed, bool OpensLine);
