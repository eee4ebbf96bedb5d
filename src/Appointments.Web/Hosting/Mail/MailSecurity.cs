namespace Appointments.Web.Hosting.Mail;

/// <summary>How the connection to the mail server is encrypted.</summary>
public enum MailSecurity
{
    /// <summary>It begins in plain text and is encrypted before anything is said (STARTTLS); a server that cannot is not used.</summary>
    StartTls,

    /// <summary>It is encrypted from the first byte, as on port 465.</summary>
    Tls,

    /// <summary>It is not: for a server on this machine or behind the same wall.</summary>
    None,
}
