namespace Appointments.Web.Pages.Proposals;

/// <summary>What the secretariat types to answer a proposal.</summary>
public sealed class AnswerForm
{
    public string? Answer { get; set; }

    /// <summary>Number of the journal's entry that put the register right.</summary>
    public string? Correction { get; set; }

    /// <summary>Made when the form was first shown, so that a second click answers nothing more.</summary>
    public string? Key { get; set; }

    /// <summary>Which button: <c>accept</c>, <c>reject</c>, <c>erase</c>; null when the page was opened.</summary>
    public string? Button { get; set; }
}
