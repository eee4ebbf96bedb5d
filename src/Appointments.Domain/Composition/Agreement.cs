using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>
/// A demand that the forum makes of itself by a setting. It is the forum's own recorded agreement: it speaks of this body and is confirmed, so a MUST binds.
/// </summary>
/// <param name="Setting">The setting that makes it.</param>
/// <param name="Strength">Whether it binds.</param>
internal sealed record Agreement(ForumSetting Setting, Strength Strength)
{
    /// <summary>The values that such a setting has: <c>MUST</c> or <c>AIM</c>.</summary>
    public static RuleParameter Parameter(string name) => RuleParameter.OneOf(name, "MUST", "AIM").OnlyAsSetting;

    /// <summary>
    /// What the forum has agreed by that setting, where it adds to what the law file demands; null when it has agreed nothing, or no more than the law
    /// demands anyway: a forum can bind itself where the law does not, and cannot loosen what the law binds.
    /// </summary>
    public static Agreement? Of(CompositionFacts facts, string name, Demand law)
    {
        if (facts.Settings.GetValueOrDefault(name) is not { } setting)
            return null;
        var strength = setting.Value == "MUST" ? Strength.Must : Strength.Aim;
        var demandedAnyway = strength == Strength.Must
            ? law.Stops
            : law.Strength == Strength.Must || (law.Confirmed && law.Application == Application.Direct);
        return demandedAnyway ? null : new Agreement(setting, strength);
    }

    /// <summary>What stands in for the demand of a law file where there is none: nobody's, until a setting makes it the forum's own.</summary>
    public static Demand Unfounded(string rule) => new(
        rule,
        Force.Agreement,
        Strength.Aim,
        Application.Direct,
        Confirmed: false,
        CitationKey: null,
        FirstDay: null,
        LastDay: null,
        new Dictionary<string, string>(StringComparer.Ordinal),
        SourceMark.Unverified);

    /// <summary>The demand as the forum makes it.</summary>
    public Demand Amend(Demand demand) => demand with
    {
        Force = Force.Agreement,
        Strength = Strength,
        Application = Application.Direct,
        Confirmed = true,
        CitationKey = null,
        FirstDay = Setting.Span.FirstDay,
        LastDay = Setting.Span.LastDay,
        Mark = Setting.Source.Mark,
    };
}
