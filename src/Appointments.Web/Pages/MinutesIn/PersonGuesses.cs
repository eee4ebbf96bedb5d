using Appointments.Domain.Text;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>Weighs who may be meant by a name in a paper: the likeness of the name, and what party and municipality say. It only suggests.</summary>
public static class PersonGuesses
{
    /// <summary>The guesses, the surest first.</summary>
    /// <param name="party">The letter that the paper prints; null when none.</param>
    /// <param name="municipality">The municipality that the paper prints, without «Kommune»; null when none.</param>
    /// <param name="matches">Whose name is like it.</param>
    public static IReadOnlyList<PersonGuess> Weigh(string? party, string? municipality, IReadOnlyList<PersonMatchAnswer> matches) =>
        [.. matches.Select(match => Guess(party, municipality, match)).OrderBy(guess => guess.Certainty)];

    /// <summary>The one to suggest; null when nobody is likely, and when two are as likely.</summary>
    public static PersonGuess? Suggested(IReadOnlyList<PersonGuess> guesses) =>
        guesses.Count > 0 && guesses[0].Certainty <= Certainty.Likely && (guesses.Count == 1 || guesses[1].Certainty > guesses[0].Certainty) ? guesses[0] : null;

    /// <summary>Whether two names of a municipality are the same: papers print «Vesthimmerlands» and «Vesthimmerland», «Aalborg Kommune» and «Aalborg».</summary>
    public static bool IsSameMunicipality(string one, string other) => Bare(one) == Bare(other);

    private static PersonGuess Guess(string? party, string? municipality, PersonMatchAnswer match)
    {
        var places = match.Person.Offices.Select(office => office.Municipality?.Name).OfType<string>().ToList();
        bool? samePlace = municipality is null || places.Count == 0 ? null : places.Exists(place => IsSameMunicipality(place, municipality));
        bool? sameParty = party is null || match.PartyLetters.Count == 0 ? null : match.PartyLetters.Contains(party, StringComparer.OrdinalIgnoreCase);
        return new PersonGuess(match.Person, CertaintyOf(match.Likeness is "SAME" or "SPELLED", samePlace, sameParty), match.Likeness, match.Spelling, samePlace, sameParty);
    }

    private static Certainty CertaintyOf(bool wholeName, bool? samePlace, bool? sameParty) => (wholeName, samePlace, sameParty) switch
    {
        (_, false, _) => Certainty.Doubtful,
        (true, true, _) => Certainty.Sure,
        (true, null, true) => Certainty.Sure,
        (true, null, _) => Certainty.Likely,
        (false, true, not false) => Certainty.Likely,
        (false, null, true) => Certainty.Likely,
        _ => Certainty.Possible,
    };

    private static string Bare(string municipality)
    {
        var name = SearchName.Of(municipality);
        if (name.EndsWith(" kommune", StringComparison.Ordinal)) name = name[..^" kommune".Length];
        return name.TrimEnd('s');
    }
}
