namespace Appointments.Domain.Composition.Candidates;

/// <summary>How somebody would fit in a seat.</summary>
public enum CandidateStanding
{
    /// <summary>Nothing would be broken by it.</summary>
    Fits,

    /// <summary>Could be registered, but a demand that does not bind would be broken, or something would have to be recorded first.</summary>
    FitsWithFinding,

    /// <summary>A demand that binds would be broken: it cannot be registered.</summary>
    Barred,
}
