using System.Globalization;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;

namespace Appointments.Domain.Composition;

/// <summary>Something that a rule is told besides the demand.</summary>
/// <param name="Name">Its name, <c>maxPerMunicipality</c>.</param>
/// <param name="Values">Which values it may have, in words.</param>
/// <param name="Accepts">True for a value that it may have.</param>
internal sealed record RuleParameter(string Name, LocalizedText Values, Func<string, bool> Accepts)
{
    /// <summary>More than any board has seats: a larger number is a slip, and would only make sums run over.</summary>
    private const int Largest = 999;

    /// <summary>True when a demand of a law file may carry it.</summary>
    public bool InLaw { get; private init; } = true;

    /// <summary>True when a forum may set it for itself.</summary>
    public bool AsSetting { get; private init; } = true;

    /// <summary>The same, for law files alone.</summary>
    public RuleParameter OnlyInLaw => this with { AsSetting = false };

    /// <summary>The same, for settings of a forum alone.</summary>
    public RuleParameter OnlyAsSetting => this with { InLaw = false };

    /// <summary>A parameter that is one of two words.</summary>
    public static RuleParameter OneOf(string name, string one, string other) =>
        new(name, new LocalizedText($"{one} eller {other}", $"{one} or {other}"), value => value == one || value == other);

    /// <summary>A parameter that is one or several slugs, with one space between.</summary>
    public static RuleParameter Slugs(string name, LocalizedText what) => new(
        name,
        new LocalizedText($"{what.Da} med mellemrum imellem", $"{what.En} with spaces between"),
        value => value.Split(' ').All(word => word.Length > 0 && Slug.Of(word) == word));

    /// <summary>A parameter that is a whole number, not less than the least.</summary>
    public static RuleParameter WholeNumber(string name, int least)
    {
        var (from, to) = (Phrase.Digits(least), Phrase.Digits(Largest));
        return new RuleParameter(
            name,
            new LocalizedText($"et helt tal fra {from} til {to}", $"a whole number from {from} to {to}"),
            value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= Largest);
    }
}
