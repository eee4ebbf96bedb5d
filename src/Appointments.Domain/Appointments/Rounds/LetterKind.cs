namespace Appointments.Domain.Appointments.Rounds;

/// <summary>The letters of a round.</summary>
public enum LetterKind
{
    /// <summary>To an organisation that may nominate.</summary>
    Invitation,

    /// <summary>To an organisation whose candidate was not chosen.</summary>
    Information,
}
