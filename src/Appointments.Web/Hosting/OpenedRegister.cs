namespace Appointments.Web.Hosting;

/// <summary>What the start found out about the register it opened.</summary>
public sealed class OpenedRegister
{
    /// <summary>True when it holds the sample and nobody has written in it; pages then open on the last day that has facts.</summary>
    public bool IsSample { get; set; }
}
