using Appointments.Web.Documents.Minutes;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>A paper of the register, read, with what is known of its meeting, and who and what may be meant in it.</summary>
/// <param name="Kept">As the register keeps it.</param>
/// <param name="Read">As it is read.</param>
/// <param name="Things">What it proposes.</param>
/// <param name="Meeting">The meeting, where the register knows it; else null.</param>
/// <param name="BodyVersion">The version of the forum that met.</param>
/// <param name="Guesses">By printed name.</param>
/// <param name="Fora">The fora of the register on the day.</param>
/// <param name="Places">The municipalities of the KKR, with their codes.</param>
public sealed record OpenedPaper(
    PaperTextAnswer Kept,
    Paper Read,
    IReadOnlyList<Proposed> Things,
    PaperMeetingAnswer? Meeting,
    int BodyVersion,
    IReadOnlyDictionary<string, IReadOnlyList<PersonMatchAnswer>> Guesses,
    IReadOnlyList<ForumNameAnswer> Fora,
    IReadOnlyList<PlaceAnswer> Places)
{
    /// <summary>Slug of the forum that met.</summary>
    public string Body => Kept.Body!.Slug!;

    /// <summary>Who may be meant by a name with a party and a municipality, the surest first.</summary>
    public IReadOnlyList<PersonGuess> Guess(string name, string? party, string? municipality) => PersonGuesses.Weigh(party, municipality, Guesses.GetValueOrDefault(name, []));

    /// <summary>The code of a municipality that the paper prints; null when it is none of the KKR's.</summary>
    public string? CodeOf(string? municipality) => municipality is null ? null : Places.FirstOrDefault(place => PersonGuesses.IsSameMunicipality(place.Name, municipality))?.Code;

    /// <summary>What the register has decided under an item; null when nothing yet.</summary>
    public DecisionLineAnswer? DecisionOf(string item) => Meeting?.Decisions.FirstOrDefault(decision => decision.Item == item);

    /// <summary>The paper as facts name it as their source.</summary>
    public string SourceName => $"{(Kept.Kind == "MINUTES" ? "Referat" : "Dagsorden")}, {Kept.Body!.Name}";
}
