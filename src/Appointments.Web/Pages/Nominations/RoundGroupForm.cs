namespace Appointments.Web.Pages.Nominations;

/// <summary>Who may nominate for a group, as it is typed.</summary>
public sealed class RoundGroupForm
{
    public string? SeatGroup { get; set; }

    /// <summary>Names or slugs of organisations, one on a line.</summary>
    public string? Organisations { get; set; }

    /// <summary>One more, taken from the list.</summary>
    public string? Add { get; set; }

    /// <summary>Their slugs, once what was typed is read.</summary>
    internal IReadOnlyList<string> Chosen { get; set; } = [];

    public string? Criteria { get; set; }

    /// <summary><c>nej</c> when those who are to nominate jointly do not, <c>ja</c> when they do; null when it was not asked.</summary>
    public string? Jointly { get; set; }
}
