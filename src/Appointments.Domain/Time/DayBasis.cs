namespace Appointments.Domain.Time;

/// <summary>On what a first or last day rests.</summary>
public enum DayBasis
{
    /// <summary>Printed in the source.</summary>
    Stated,

    /// <summary>The source shows it to hold on that day; the true bound lies further out and is not known.</summary>
    Attested,

    /// <summary>Taken from the council term or function period in which an attested day lies, or from a neighbouring fact that is attested; the source of the fact says which.</summary>
    TermAssumed,

    /// <summary>No bound is known, or there is none yet; the day itself is null.</summary>
    Open,
}
