namespace Appointments.Domain.Retention;

/// <summary>What a period of keeping can be set for. Candidates are not among them: each round of nomination has a day of deletion of its own.</summary>
public enum RetentionKind
{
    /// <summary>The address of somebody who proposed a correction.</summary>
    ProposalContact,

    /// <summary>All that somebody wrote who proposed a correction, and what was answered.</summary>
    ProposalText,

    /// <summary>Name and address of somebody who was reminded by mail.</summary>
    ReminderRecipient,

    /// <summary>The text of a paper that was read in.</summary>
    PaperText,

    /// <summary>A person's recorded gender.</summary>
    Gender,

    /// <summary>The letters of a person's lists, also where they stand with appointments and in attendance lists.</summary>
    Party,
}
