namespace Appointments.Web.Documents;

/// <summary>Why a page could not be printed.</summary>
public enum PrintFault
{
    /// <summary>No Chromium is installed.</summary>
    NoProgram,

    /// <summary>Others were printing for too long.</summary>
    Busy,

    /// <summary>It took too long.</summary>
    TooLong,

    /// <summary>The program came back without a file.</summary>
    Failed,
}
