namespace Appointments.Domain.Rights;

/// <summary>As what somebody asks. The order says nothing: each role may what the table of rights says.</summary>
public enum Role
{
    /// <summary>Anybody, signed in or not.</summary>
    Public,

    /// <summary>Whoever holds the secret of a link, for what that link opens.</summary>
    Link,

    /// <summary>Registers for the fora of one KKR.</summary>
    Registrar,

    /// <summary>Heads the secretariat of one KKR: also settings, excuses and law of its fora.</summary>
    SecretariatHead,

    /// <summary>Reads the whole journal, and writes nothing.</summary>
    Auditor,

    /// <summary>Everything, for every KKR.</summary>
    Administrator,
}
