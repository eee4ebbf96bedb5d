namespace Appointments.Web.Pages.Answers;

/// <summary>What came of a proposal or of its answer; number and code are null where nothing was recorded.</summary>
public sealed record ProposalReceiptAnswer(
    int? Number,
    string? Code,
    int? Entry,
    IReadOnlyList<ObjectionAnswer> Errors);
