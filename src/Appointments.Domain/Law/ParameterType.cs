namespace Appointments.Domain.Law;

/// <summary>What a parameter of a law stands for, and so where it may stand.</summary>
public enum ParameterType
{
    /// <summary>How many seats: stands at <c>count</c>.</summary>
    WholeNumber,

    /// <summary>The code of a municipality, <c>0851</c>: stands at <c>reservedFor</c>.</summary>
    Municipality,

    /// <summary>The codes of municipalities, with blanks between, in the order of their seats: stands at <c>municipalities</c>, and at <c>count</c> beside it.</summary>
    Municipalities,

    /// <summary>The code of a region: stands at <c>region</c>.</summary>
    Region,

    /// <summary>The slug of who appoints: stands at <c>appointedBy</c>.</summary>
    Authority,

    /// <summary>The slugs of those who may nominate, with blanks between: stands among <c>nominatedBy</c>.</summary>
    Authorities,
}
