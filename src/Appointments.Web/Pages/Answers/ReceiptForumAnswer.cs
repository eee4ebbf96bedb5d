namespace Appointments.Web.Pages.Answers;

/// <summary>A forum with the receipt for its check.</summary>
public sealed record ReceiptForumAnswer(
    ReceiptCompositionAnswer? Composition);
