namespace Appointments.Web.Pages.Registering;

/// <summary>What a secretary types to end, replace or correct an appointment.</summary>
public sealed class ChangeForm : DeskForm
{
    public string? EndReason { get; set; }

    public bool Retract { get; set; }
}
