namespace Appointments.Web.Pages.Nominations;

/// <summary>Who may nominate for a group, as it is typed.</summary>
public sealed class RoundGroupForm
{
    public string? SeatGroup { get; set; }

    /// <summary>Slugs of organisations, with blanks or line ends between.</summary>
    public string? Organisations { get; set; }

    public string? Criteria { get; set; }

    /// <summary><c>nej</c> when those who are to nominate jointly do not.</summary>
    public string? Jointly { get; set; }
}
