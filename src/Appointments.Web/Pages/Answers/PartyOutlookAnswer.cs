namespace Appointments.Web.Pages.Answers;

/// <summary>A party among the political seats that a KKR fills.</summary>
public sealed record PartyOutlookAnswer(
    string Letter,
    int? Votes,
    int HeldBefore,
    int? EntitledBefore,
    int HeldAfter,
    int? EntitledAfter);
