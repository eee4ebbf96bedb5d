namespace Appointments.Web.Pages.Answers;

/// <summary>Each possible choice, the best first.</summary>
public sealed record ProposalSheetAnswer(
    string Day,
    int Possible,
    bool Cut,
    int OpenSeats,
    IReadOnlyList<ProposedChoiceAnswer> Choices);
