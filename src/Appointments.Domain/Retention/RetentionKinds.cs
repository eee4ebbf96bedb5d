using Appointments.Domain.Sources;

namespace Appointments.Domain.Retention;

/// <summary>What each kind is called, and from when its period is counted.</summary>
public static class RetentionKinds
{
    private const string Prefix = "retention.";

    /// <summary>Every kind, in the order in which they are told.</summary>
    public static IReadOnlyList<RetentionKind> All { get; } = Enum.GetValues<RetentionKind>();

    /// <summary>The name of the setting, <c>retention.gender</c>.</summary>
    public static string Key(this RetentionKind kind) => $"{Prefix}{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}";

    /// <summary>What it is called.</summary>
    public static LocalizedText Label(this RetentionKind kind) => kind switch
    {
        RetentionKind.ProposalContact => new("Adressen på den, der har foreslået en rettelse", "The address of somebody who proposed a correction"),
        RetentionKind.ProposalText => new("Det, der er skrevet i et forslag til rettelse", "What was written in a proposal of a correction"),
        RetentionKind.ReminderRecipient => new("Navn og adresse på en modtager af påmindelser", "Name and address of a recipient of reminders"),
        RetentionKind.PaperText => new("Teksten af et papir, der er læst ind", "The text of a paper that was read in"),
        RetentionKind.Gender => new("Køn", "Gender"),
        _ => new("Parti eller liste", "Party or list"),
    };

    /// <summary>From when the period is counted.</summary>
    public static LocalizedText CountedFrom(this RetentionKind kind) => kind switch
    {
        RetentionKind.ProposalContact or RetentionKind.ProposalText => new("den dag, forslaget blev besvaret", "the day on which the proposal was answered"),
        RetentionKind.ReminderRecipient => new("den dag, påmindelserne blev slået fra", "the day on which the reminders were turned off"),
        RetentionKind.PaperText => new("mødets dag", "the day of the meeting"),
        _ => new(
            "personens sidste dag på en plads, som stedfortræder eller i et hverv; har personen aldrig haft nogen, den dag det blev registreret",
            "the person's last day in a seat, as a deputy or in an office; for somebody who never had any the day on which it was recorded"),
    };
}
