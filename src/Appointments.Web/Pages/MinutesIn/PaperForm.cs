namespace Appointments.Web.Pages.MinutesIn;

/// <summary>Which button was pressed on the page of a paper; what was typed for each proposal stands in fields named by its key.</summary>
public sealed class PaperForm
{
    /// <summary>The key of what is accepted.</summary>
    public string? Accept { get; set; }

    /// <summary>The key of what is rejected.</summary>
    public string? Reject { get; set; }

    /// <summary>Anything when the meeting and all its decisions are accepted at once.</summary>
    public string? AcceptMeeting { get; set; }
}
