namespace Appointments.Domain.Composition.Receipts;

/// <summary>What kind of value is gone.</summary>
public enum ErasedKind
{
    /// <summary>A person's gender.</summary>
    Gender,

    /// <summary>The letter of a person's list.</summary>
    Party,

    /// <summary>What was held on a candidate of a nomination.</summary>
    Candidate,
}
