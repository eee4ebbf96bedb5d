using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>
/// One rule. A rule about the whole answers over every way in which open seats and unrecorded facts could still turn out:
/// Satisfied if it holds in all of them, Violated if in none, else Undetermined with what is still needed. In closed form: no way is tried out.
/// </summary>
internal abstract class CompositionRule
{
    /// <summary>Its name in law files and answers.</summary>
    public abstract string Name { get; }

    /// <summary>What people call it.</summary>
    public abstract LocalizedText Title { get; }

    /// <summary>The demand when the register itself makes it of every forum; null when only law files do.</summary>
    public virtual Demand? OwnDemand => null;

    /// <summary>What law files and settings of a forum may tell the rule.</summary>
    public virtual IReadOnlyList<RuleParameter> Parameters => [];

    /// <summary>The parameters without which a demand says nothing.</summary>
    public virtual IReadOnlyList<string> Required => [];

    /// <summary>True when the demand is a note that never binds, whatever its basis.</summary>
    public virtual bool OnlyAim => false;

    /// <summary>True when the forum has agreed something for itself that is to be judged even where no law file demands anything of the kind.</summary>
    public virtual bool IsAgreed(CompositionFacts facts) => false;

    /// <summary>Judges a demand that holds on the day.</summary>
    public abstract Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand);
}
