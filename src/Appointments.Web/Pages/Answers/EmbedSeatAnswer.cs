namespace Appointments.Web.Pages.Answers;

/// <summary>A seat as other sites show it; what the question did not ask for is null.</summary>
public sealed record EmbedSeatAnswer(
    string Label,
    string Role,
    string Occupancy,
    EmbedPersonAnswer? HeldBy,
    Named? Forum = null,
    MunicipalityCodeAnswer? Municipality = null,
    EmbedHolderAnswer? Holder = null);
