namespace Appointments.Data.Views.Changes;

/// <summary>What a field of a fact may lead to.</summary>
internal enum ReferenceKind
{
    Person,
    Forum,
    Seat,
    Meeting,
    Decision,

    /// <summary>A forum by slug, as meetings name it.</summary>
    Body,
    Municipality,
    Region,
    Kkr,
    Authority,
}
