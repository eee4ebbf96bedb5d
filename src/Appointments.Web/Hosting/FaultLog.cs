namespace Appointments.Web.Hosting;

/// <summary>What the host writes to the log of faults: the field or path, and the fault; never what a client sent.</summary>
public sealed partial class FaultLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The resolver of {Field} failed")]
    public static partial void Field(ILogger logger, string field, Exception fault);
}
