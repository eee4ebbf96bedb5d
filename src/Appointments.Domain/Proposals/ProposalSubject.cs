namespace Appointments.Domain.Proposals;

/// <summary>What a proposal is about.</summary>
public enum ProposalSubject
{
    /// <summary>A forum: its seats, names, rules or period.</summary>
    Forum,

    /// <summary>A person: name, offices.</summary>
    Person,

    /// <summary>One appointment: who, where, from when to when.</summary>
    Appointment,
}
