namespace Appointments.Web.Pages.Answers;

/// <summary>The papers that were read in.</summary>
public sealed record PapersData(
    IReadOnlyList<PaperLineAnswer> Papers);
