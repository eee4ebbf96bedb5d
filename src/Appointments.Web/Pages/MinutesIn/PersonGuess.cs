using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>Somebody of the register who may be the one a paper names, and why.</summary>
/// <param name="Person">Who.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Likeness">How the name is like it, <c>SHORTENED</c>.</param>
/// <param name="Spelling">The spelling of the register.</param>
/// <param name="SameMunicipality">Whether the municipality is the same; null when the paper or the register has none.</param>
/// <param name="SameParty">Whether the party is the same; null when the paper or the register has none.</param>
public sealed record PersonGuess(PersonLineAnswer Person, Certainty Certainty, string Likeness, string Spelling, bool? SameMunicipality, bool? SameParty);
