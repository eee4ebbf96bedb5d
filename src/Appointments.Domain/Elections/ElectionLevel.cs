namespace Appointments.Domain.Elections;

/// <summary>The levels on which seats are shared, from the outermost in. Kommunal- og regionalvalgloven §§ 81-83.</summary>
public enum ElectionLevel
{
    /// <summary>Valgforbund: pools the quotients of its lists and federations for the count.</summary>
    Alliance,

    /// <summary>Listeforbund: lists that count as one inside their alliance, or outermost when it is in none.</summary>
    Federation,

    /// <summary>Liste.</summary>
    List,
}
