namespace Appointments.Domain.Reminders;

/// <summary>What a reminder tells of; in the order of the mail.</summary>
public enum ReminderKind
{
    /// <summary>Seats that nobody holds.</summary>
    Vacancy,

    /// <summary>Appointments that end soon, or have ended while their holder sits on.</summary>
    TermEnding,

    /// <summary>Those who sit without being eligible any more.</summary>
    EligibilityLost,

    /// <summary>Appointments whose decision is not recorded.</summary>
    DecisionMissing,

    /// <summary>Deadlines of rounds of nomination; never who is nominated.</summary>
    NominationDeadline,

    /// <summary>Council terms, function periods and seats that run out.</summary>
    Deadline,

    /// <summary>Meetings to come.</summary>
    Meeting,
}
