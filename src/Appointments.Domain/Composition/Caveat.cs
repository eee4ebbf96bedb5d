using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>Why a demand only warns.</summary>
internal static class Caveat
{
    /// <summary>The sentence to add; null when the demand binds, or is met and not in doubt. A doubtful basis is named whatever the answer.</summary>
    public static LocalizedText? Of(Demand demand, Answer answer, Citation? citation)
    {
        if (!demand.Confirmed)
            return new LocalizedText("Grundlaget er ikke bekræftet, så kravet kan kun advare.", "The basis is not confirmed, so the demand can only warn.").Then(citation?.Note);
        if (answer is not (Answer.Violated or Answer.Undetermined))
            return null;
        if (demand.Strength == Strength.Aim)
            return new LocalizedText("Kravet skal tilstræbes og kan derfor kun advare.", "The demand is to be striven for, so it can only warn.");
        return demand.Application == Application.Analogy
            ? new LocalizedText("Grundlaget taler om andre organer og anvendes kun analogt, så kravet kan kun advare.", "The basis speaks of other bodies and is applied by likeness only, so the demand can only warn.")
            : null;
    }
}
