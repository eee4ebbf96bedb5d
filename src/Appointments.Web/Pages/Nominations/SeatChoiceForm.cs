namespace Appointments.Web.Pages.Nominations;

/// <summary>Who is chosen for a seat, as it is chosen.</summary>
public sealed class SeatChoiceForm
{
    public string? Seat { get; set; }

    /// <summary>Global id of the nomination; blank when nobody is.</summary>
    public string? Nomination { get; set; }
}
