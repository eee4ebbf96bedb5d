namespace Appointments.Web.Documents;

/// <summary>A page could not be printed.</summary>
public sealed class PrintException(PrintFault fault, Exception? inner = null) : Exception($"The page could not be printed: {fault}.", inner)
{
    /// <summary>Why.</summary>
    public PrintFault Fault { get; } = fault;
}
