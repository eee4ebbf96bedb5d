namespace Appointments.Web.Pages.Answers;

/// <summary>What the question <c>handover</c> answers; the KKR is null when it is refused.</summary>
public sealed record HandoverData(
    HandoverKkrAnswer? Kkr,
    RegisterAnswer Register);
