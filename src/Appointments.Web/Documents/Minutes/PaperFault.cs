namespace Appointments.Web.Documents.Minutes;

/// <summary>Why a file gives no paper, and what to do.</summary>
/// <param name="Da">In Danish.</param>
/// <param name="En">In English.</param>
public sealed record PaperFault(string Da, string En)
{
    /// <summary>Both languages in one line.</summary>
    public override string ToString() => $"{En} ({Da})";
}
