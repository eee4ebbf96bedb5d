namespace Appointments.Web.Pages.Answers;

/// <summary>A check with its receipt.</summary>
public sealed record ReceiptCompositionAnswer(
    ReceiptTextAnswer? Receipt);
