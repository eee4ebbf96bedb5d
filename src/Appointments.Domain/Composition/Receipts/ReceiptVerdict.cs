namespace Appointments.Domain.Composition.Receipts;

/// <summary>What comes of making the check of a receipt again.</summary>
public enum ReceiptVerdict
{
    /// <summary>The answer is the same to the byte.</summary>
    Same,

    /// <summary>It is not, and values that it rested on were erased since; they are named.</summary>
    ErasedSince,

    /// <summary>It is not, nothing was erased, and the rules were built otherwise then.</summary>
    OtherRules,

    /// <summary>It is not, and nothing that is known explains it: the receipt was made up, or the register was changed behind its back.</summary>
    Different,

    /// <summary>The receipt does not fit its own digest: something in it was changed.</summary>
    Altered,

    /// <summary>At that state this register's journal has another hash: the receipt is of another register.</summary>
    OtherRegister,

    /// <summary>The receipt is of a state that this register has not come to.</summary>
    NotYet,

    /// <summary>The receipt is one of the secretariat, and the caller is not: to compare would tell what the caller may not see.</summary>
    NotAllowed,
}
