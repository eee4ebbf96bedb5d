namespace Appointments.Web.Pages.Answers;

/// <summary>Why a drawn lot does not fit.</summary>
public sealed record RefusedLotAnswer(
    string Why);
