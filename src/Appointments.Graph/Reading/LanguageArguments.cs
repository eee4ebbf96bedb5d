namespace Appointments.Graph.Reading;

/// <summary>The arguments of a field that gives a text.</summary>
/// <param name="Language">The language; null, which the client may give, is Danish too.</param>
public sealed record LanguageArguments(Language? Language);
