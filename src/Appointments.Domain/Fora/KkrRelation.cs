namespace Appointments.Domain.Fora;

/// <summary>What a KKR does for a forum.</summary>
public enum KkrRelation
{
    /// <summary>It decides who sits there.</summary>
    Appoints,

    /// <summary>It proposes; another decides.</summary>
    Nominates,

    /// <summary>Another has decided; the KKR takes note.</summary>
    Notes,

    /// <summary>It advises those who elect.</summary>
    Recommends,

    /// <summary>The seats follow offices; nobody appoints.</summary>
    ExOfficio,

    /// <summary>It has no part in it.</summary>
    None,
}
