namespace Appointments.Web.Pages.Registering;

/// <summary>What a secretary types to end, replace or correct an appointment.</summary>
public sealed class ChangeForm
{
    public string? Search { get; set; }

    public string? Person { get; set; }

    public string? FirstDay { get; set; }

    public string? LastDay { get; set; }

    public string? EndReason { get; set; }

    public string? Decision { get; set; }

    public string? Municipality { get; set; }

    public bool Retract { get; set; }

    public string? Reason { get; set; }

    /// <summary>Made when the form was first shown, so that a second click records nothing more.</summary>
    public string? Key { get; set; }

    /// <summary>The forum's version that was shown.</summary>
    public string? Version { get; set; }

    /// <summary>Which button: <c>register</c>, or anything else to check.</summary>
    public string? Button { get; set; }
}
