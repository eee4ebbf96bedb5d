namespace Appointments.Web.Pages.MinutesIn;

/// <summary>What a secretary gives to have a paper read: a file or a text; and what the paper itself does not say.</summary>
public sealed class NewPaperForm
{
    public string? Text { get; set; }

    public string? Body { get; set; }

    public string? Day { get; set; }

    /// <summary>True when the form was sent, even with nothing in it.</summary>
    public bool Sent { get; set; }
}
