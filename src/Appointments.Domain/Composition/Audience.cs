namespace Appointments.Domain.Composition;

/// <summary>Who reads an answer. What gives a single person's gender away is told to some and not to others.</summary>
public enum Audience
{
    /// <summary>Anybody.</summary>
    Public,

    /// <summary>Those who register appointments, and see what is held on the people they appoint.</summary>
    Secretariat,
}
