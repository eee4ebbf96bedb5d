namespace Appointments.Web.Pages.Answers;

/// <summary>A seat that a finding is about; nobody is appointed to it where the holder is null.</summary>
public sealed record FoundSeatAnswer(
    string Label,
    FoundHolderAnswer? Holder);
