namespace Appointments.Web.Pages.Answers;

/// <summary>A receipt as it is handed back to be verified.</summary>
public sealed record ReceiptTextAnswer(
    string Text);
